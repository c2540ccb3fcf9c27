package dev.greenroom.core.review;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.activity.Activities;
import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.settings.InMemorySettings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Schedules and activities in memory; behaves as {@link PracticeContract} says. */
public final class InMemoryPractice implements Reviews, ActiveDays, Activities {
    private final Map<List<Object>, Schedule> schedules = new HashMap<>();
    private final Map<List<Object>, Set<List<Object>>> records = new HashMap<>();
    private final Map<List<Object>, Undoable> undoable = new HashMap<>();
    private final InMemoryLedger ledger;

    /** A store that nobody is paid beside. */
    public InMemoryPractice() {
        this(new InMemoryLedger(new InMemorySettings()));
    }

    /** A store with the ledger from which reviews are paid. */
    public InMemoryPractice(InMemoryLedger ledger) {
        this.ledger = ledger;
    }

    @Override
    public synchronized Optional<Schedule> find(CommunityId community, PersonId person, QuestionId question) {
        return Optional.ofNullable(schedules.get(List.<Object>of(community, person, question)));
    }

    @Override
    public synchronized boolean replace(CommunityId community, PersonId person, Change change) {
        if (!find(community, person, change.question()).equals(change.expected())) {
            return false;
        }
        if (change.expected().equals(Optional.of(change.next()))) {
            return true;
        }
        schedules.put(List.of(community, person, change.question()), change.next());
        boolean fresh = records(community, person).add(field(change.activity()));
        undoable.put(List.of(community, person), new Undoable(change, fresh));
        return true;
    }

    @Override
    public synchronized Map<QuestionId, Schedule> all(CommunityId community, PersonId person) {
        var own = new HashMap<QuestionId, Schedule>();
        schedules.forEach((key, schedule) -> {
            if (key.subList(0, 2).equals(List.of(community, person))) {
                own.put((QuestionId) key.get(2), schedule);
            }
        });
        return own;
    }

    @Override
    public synchronized boolean undo(CommunityId community, PersonId person, QuestionId question) {
        Undoable last = undoable.get(List.<Object>of(community, person));
        if (last == null || !last.change().question().equals(question)) {
            return false;
        }
        undoable.remove(List.<Object>of(community, person));
        Activity activity = last.change().activity();
        if (last.fresh()) {
            records(community, person).remove(field(activity));
            if (activity.what() == Activity.What.REVIEWED) {
                ledger.takeBack(community, person,
                        new Award.Id(Award.Work.REVIEW, activity.subject(), activity.day().toString()));
            }
        }
        last.change().expected().ifPresentOrElse(
                before -> schedules.put(List.of(community, person, question), before),
                () -> schedules.remove(List.<Object>of(community, person, question)));
        return true;
    }

    @Override
    public synchronized void record(CommunityId community, PersonId person, Activity activity) {
        records(community, person).add(field(activity));
    }

    private Set<List<Object>> records(CommunityId community, PersonId person) {
        return records.computeIfAbsent(List.of(community, person), key -> new HashSet<>());
    }

    private static List<Object> field(Activity activity) {
        return List.of(activity.day(), activity.what(), activity.subject());
    }

    private record Undoable(Change change, boolean fresh) {}

    @Override
    public synchronized SortedMap<LocalDate, Work> of(CommunityId community, PersonId person) {
        var days = new TreeMap<LocalDate, Work>();
        for (var record : records.getOrDefault(List.<Object>of(community, person), Set.of())) {
            int review = record.get(1) == Activity.What.REVIEWED ? 1 : 0;
            int daily = record.get(1) == Activity.What.DAILY ? 1 : 0;
            days.merge((LocalDate) record.getFirst(), new Work(1, review, daily), Work::plus);
        }
        return days;
    }
}
