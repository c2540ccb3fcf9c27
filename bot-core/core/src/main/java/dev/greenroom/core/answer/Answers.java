package dev.greenroom.core.answer;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Assessor;
import dev.greenroom.core.feedback.Finding;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.points.Worths;
import dev.greenroom.core.question.Asked;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.reviewer.Review;
import dev.greenroom.core.reviewer.Reviewer;
import dev.greenroom.core.reviewer.Reviewing;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.streak.Streak;
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

    /** What feedback says beside the answer itself: settings, streaks, and a reviewer where there is one. */
    public record Reading(Settings settings, StreakOf streaks, Reviewing reviewing) {
        /** Without a reviewer. */
        public Reading(Settings settings, StreakOf streaks) {
            this(settings, streaks, Reviewing.off());
        }
    }

    /**
     * Opens the form for the caller's answer; while they type, what it takes to compare it is made ready.
     *
     * @param verb who takes what was typed: the form's token carries the verb and {@code asked}
     */
    public Plan open(Caller caller, Asked asked, String verb, Seal seal) {
        assessor.expect(caller.community(), asked.question());
        return new Plan.Open(AnswerForm.of(asked, verb, caller, seal));
    }

    /**
     * Takes the caller's answer; the same text to the same question on the same day is taken once. It is kept and paid
     * before a reviewer is asked, so nothing the reviewer does or fails to do can touch that; nor does a store that is
     * away from then on: then the feedback says less.
     */
    public Feedback take(Caller caller, Asked asked, String text) {
        PersonSettings person = reading.settings().person(caller.community(), caller.person());
        Assessment assessment = assessor.assess(caller.community(), asked.question(), text);
        var attempt = new Attempt(new Typed(asked.question().id(), text, asked.hinted(), asked.origin()), assessment,
                Worths.ofAnswer(asked.question().level(), assessment), stamp(caller, person));
        Given kept = given.keep(caller.community(), caller.person(), attempt);
        try {
            return feedback(caller, asked.question(), reviewed(caller, asked.question(), kept),
                    person.streak() ? Optional.of(running(caller, person)) : Optional.empty());
        } catch (StoreUnavailable away) {
            // it is kept and paid, and that is what has to be said
            return new Feedback(asked.question(), kept, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Keeps the caller's decision about the reviewer, and has this answer read where they agreed.
     *
     * @param mark the {@link dev.greenroom.core.reviewer.Standing#mark} of what they read before they decided
     */
    Optional<Feedback> decide(Caller caller, String id, String mark, boolean agreed) {
        reading.reviewing().decide(caller, mark, agreed);
        return given.find(caller.community(), caller.person(), id)
                .map(found -> library.bankOf(caller.community()).find(found.typed().question())
                        .map(question -> reviewed(caller, question, found)).orElse(found))
                .flatMap(found -> feedback(caller, found));
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
                .map(question -> {
                    var person = reading.settings().person(caller.community(), caller.person());
                    return feedback(caller, question, found, person.streak()
                            ? Optional.of(new Feedback.Running(
                                    reading.streaks().of(caller, person).streak().current(), Optional.empty()))
                            : Optional.empty());
                });
    }

    private Feedback feedback(Caller caller, Question question, Given found, Optional<Feedback.Running> streak) {
        return new Feedback(question, found, streak,
                isComparable(found) ? reading.reviewing().standing(caller) : Optional.empty());
    }

    /** The streak as it is now, and that the one before it ended, if nobody said so yet. */
    private Feedback.Running running(Caller caller, PersonSettings person) {
        StreakOf.Today today = reading.streaks().of(caller, person);
        return new Feedback.Running(today.streak().current(),
                reading.streaks().news(caller, today).map(Streak.Lost::length));
    }

    /** The answer with a review, where its author agreed to one and there is none yet. */
    private Given reviewed(Caller caller, Question question, Given kept) {
        if (!isComparable(kept) || kept.remarks().review().map(Review.Read.class::isInstance).orElse(false)) {
            return kept;
        }
        var submission = new Reviewer.Submission(question.wording().plain(),
                kept.assessment().findings().stream().map(Finding::keyPoint).toList(), kept.typed().text(),
                caller.locale());
        return reading.reviewing().review(caller, submission, kept.assessment())
                .flatMap(review -> given.reviewed(caller.community(), caller.person(), kept.id(), review))
                .orElse(kept);
    }

    /** Without key points there is nothing that a reviewer could look for. */
    private static boolean isComparable(Given found) {
        return !found.assessment().findings().isEmpty();
    }

    private Stamp stamp(Caller caller, PersonSettings person) {
        ZoneId community = reading.settings().community(caller.community()).zone().orElse(ZoneOffset.UTC);
        return Stamp.of(caller.at(), reading.settings().zone(caller, person), community);
    }
}
