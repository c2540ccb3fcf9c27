package dev.greenroom.core.answer;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Assessor;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.question.Asked;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.streak.StreakOf;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Takes answers: assesses one, decides what it is worth, keeps it and pays for it. Every feature that lets people type an
 * answer hands it in here. Thread-safe; blocks on the store.
 */
public final class Answers {
    /** How many characters an answer may have: what fits the forms of all platforms. */
    public static final int LONGEST = 4000;

    private final Library library;
    private final Assessor assessor;
    private final GivenAnswers given;
    private final Reading reading;

    /** Answers kept in this store. */
    public Answers(Library library, Assessor assessor, GivenAnswers given, Reading reading) {
        this.library = library;
        this.assessor = assessor;
        this.given = given;
        this.reading = reading;
    }

    /** What feedback says beside the answer itself: settings and streaks. */
    public record Reading(Settings settings, StreakOf streaks) {}

    /** Takes the caller's answer; the same text to the same question on the same day is taken once. */
    public Feedback take(Caller caller, Asked asked, String text) {
        PersonSettings person = reading.settings().person(caller.community(), caller.person());
        Assessment assessment = assessor.assess(caller.community(), asked.question(), text);
        var attempt = new Attempt(new Typed(asked.question().id(), text, asked.hinted(), asked.origin()), assessment,
                Points.ofAnswer(asked.question().level(), asked.hinted(), assessment), stamp(caller, person));
        return feedback(caller, asked.question(), given.keep(caller.community(), caller.person(), attempt), person);
    }

    /** What was said to an answer of the caller, said again; empty where its text or its question is gone. */
    public Optional<Feedback> find(Caller caller, String id) {
        return given.find(caller.community(), caller.person(), id).flatMap(found -> feedback(caller, found));
    }

    /** Takes the caller's word for a point of their answer; see {@link GivenAnswers#disagree}. */
    public Optional<Feedback> disagree(Caller caller, String id, int point) {
        return given.disagree(caller.community(), caller.person(), id, point)
                .flatMap(found -> feedback(caller, found));
    }

    private Optional<Feedback> feedback(Caller caller, Given found) {
        return library.bankOf(caller.community()).find(found.typed().question())
                .map(question -> feedback(caller, question, found,
                        reading.settings().person(caller.community(), caller.person())));
    }

    private Feedback feedback(Caller caller, dev.greenroom.core.bank.Question question, Given found,
            PersonSettings person) {
        return new Feedback(question, found, person.streak()
                ? Optional.of(reading.streaks().of(caller, person).streak().current())
                : Optional.empty());
    }

    private Stamp stamp(Caller caller, PersonSettings person) {
        ZoneId community = reading.settings().community(caller.community()).zone().orElse(ZoneOffset.UTC);
        return Stamp.of(caller.at(), reading.settings().zone(caller, person), community);
    }
}
