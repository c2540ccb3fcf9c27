package dev.greenroom.core.due;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.activity.LearningDay;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.review.Reviews;
import dev.greenroom.core.review.Schedule;
import dev.greenroom.core.settings.Settings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;

/** Loads what people have to review. Thread-safe; blocks on the store. */
public final class Workloads {
    private final Library library;
    private final Reviews reviews;
    private final ActiveDays days;
    private final Settings settings;

    /** Workloads from these records. */
    public Workloads(Library library, Reviews reviews, ActiveDays days, Settings settings) {
        this.library = library;
        this.reviews = reviews;
        this.days = days;
        this.settings = settings;
    }

    /** The caller's workload at the time of the request. */
    public Workload of(Caller caller) {
        var person = settings.person(caller.community(), caller.person());
        return of(caller.community(), caller.person(), LearningDay.of(caller.at(), settings.zone(caller, person)));
    }

    /** A person's workload on a learning day. */
    public Workload of(CommunityId community, PersonId person, LocalDate today) {
        Optional<LocalDate> interview = settings.person(community, person).interview();
        var kept = new HashMap<QuestionId, Schedule>();
        reviews.all(community, person)
                .forEach((question, schedule) -> kept.put(question, schedule.before(interview, today)));
        var work = days.of(community, person).get(today);
        int learnt = (int) kept.values().stream()
                .filter(schedule -> schedule.before().isEmpty() && schedule.now().last().equals(today)).count();
        return Workload.of(library.bankOf(community), kept, person,
                new Workload.Done(today, work == null ? 0 : work.reviews(), learnt));
    }
}
