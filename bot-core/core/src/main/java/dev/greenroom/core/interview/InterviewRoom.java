package dev.greenroom.core.interview;

import dev.greenroom.core.activity.Activities;
import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.activity.LearningDay;
import dev.greenroom.core.answer.Answers;
import dev.greenroom.core.answer.Feedback;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.interview.Interview.Answered;
import dev.greenroom.core.interview.Interview.Current;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.question.ShownQuestions;
import dev.greenroom.core.question.Asked;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.review.Reviews;
import dev.greenroom.core.settings.Settings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Holds interviews: begins them, asks, takes answers, and settles what they are worth. Thread-safe; blocks on the store. */
public final class InterviewRoom {
    private static final Duration LATELY = Duration.ofDays(7);
    private static final int TRIES = 5;
    private final Library library;
    private final Interviews interviews;
    private final Practice practice;
    private final Rewards rewards;

    /** A room over these stores. */
    public InterviewRoom(Library library, Interviews interviews, Practice practice, Rewards rewards) {
        this.library = library;
        this.interviews = interviews;
        this.practice = practice;
        this.rewards = rewards;
    }

    /** What the person did before, and where answers go. */
    public record Practice(ShownQuestions shown, Reviews reviews, Answers answers) {}

    /** Where a finished interview is recorded and paid. */
    public record Rewards(Activities activities, Ledger ledger, Settings settings) {}

    /** The caller's interview if it can still be gone on with or looked at. */
    Optional<Interview> find(Caller caller) {
        return interviews.find(caller.community(), caller.person())
                .filter(interview -> !interview.isExpired(caller.at()));
    }

    /** Begins an interview, unless one is under way; empty where there is nothing to ask. */
    Optional<Interview> begin(Caller caller, Interview.Setup setup) {
        Optional<Interview> before = interviews.find(caller.community(), caller.person());
        if (before.map(running -> !running.isOver() && !running.isExpired(caller.at())).orElse(false)) {
            return before;
        }
        // One that nobody came back to, or whose end was not recorded for a crash.
        before.ifPresent(left -> settle(caller, left.ended()));
        ZoneId zone = rewards.settings().zone(caller,
                rewards.settings().person(caller.community(), caller.person()));
        var empty = new Interview(InterviewId.of(caller), setup, caller.at().atZone(zone), List.of(),
                Optional.empty());
        Interview first = asking(caller, empty, Optional.empty());
        if (first.isOver()) {
            return Optional.empty();
        }
        return interviews.replace(caller.community(), caller.person(), before, first)
                ? Optional.of(seen(caller, first))
                : find(caller);
    }

    /** The interview brought up to date: over if its time is up, and with another question where its own left the bank. */
    Interview present(Caller caller, Interview now) {
        if (now.isOver() || !now.isComplete(caller.at()) && question(caller, now).isPresent()) {
            return now;
        }
        return move(caller, now, asking(caller, now.ended(), Optional.empty())).or(() -> find(caller))
                .orElseGet(now::ended);
    }

    /**
     * Takes an answer to the current question. Where the same person was faster elsewhere, the answer is kept and its
     * feedback given all the same, above the question the interview has got to; empty where there is none any more.
     */
    Optional<Step> answer(Caller caller, Interview now, Answering answering) {
        Feedback feedback = practice.answers().take(caller, answering.asked(), answering.text());
        var answered = new Answered(feedback.given().id(), feedback.given().assessment().coverage(),
                feedback.given().award().points());
        boolean wasFollowUp = now.current().flatMap(Current::followUp).isPresent();
        Optional<String> missed = wasFollowUp
                ? Optional.empty()
                : feedback.given().agreed().mostValuableMissing()
                        .map(finding -> finding.keyPoint());
        return moved(caller, now,
                asked -> asking(caller, asked.done(Optional.of(answered), caller.at()), missed))
                .map(next -> new Step(next, Optional.of(feedback)));
    }

    /** The interview after the step, which is tried again where only a hint came between; else where it is now. */
    private Optional<Interview> moved(Caller caller, Interview from, UnaryOperator<Interview> step) {
        Optional<Interview> now = Optional.of(from);
        for (int attempt = 0; attempt < TRIES && now.filter(from::asksTheSameAs).isPresent(); attempt++) {
            Optional<Interview> next = move(caller, now.get(), step.apply(now.get()));
            if (next.isPresent()) {
                return next;
            }
            now = find(caller);
        }
        return now;
    }

    /** Leaves the current question out. */
    Optional<Interview> skip(Caller caller, Interview now) {
        return move(caller, now, asking(caller, now.done(Optional.empty(), caller.at()), Optional.empty()));
    }

    /** Shows the hint. */
    Optional<Interview> hint(Caller caller, Interview now) {
        return move(caller, now, now.isComplete(caller.at()) ? now.ended() : now.hinted());
    }

    /** Notes in which conversation the interview takes place, whatever is answered there at the same time. */
    void takesPlaceIn(Caller caller, Interview now, ChannelId aside) {
        Optional<Interview> kept = Optional.of(now);
        for (int attempt = 0; attempt < TRIES && kept.isPresent(); attempt++) {
            if (kept.get().setup().aside().equals(Optional.of(aside)) || interviews.replace(caller.community(),
                    caller.person(), kept, kept.get().in(aside))) {
                return;
            }
            kept = find(caller).filter(other -> other.id().equals(now.id()));
        }
    }

    /** Ends it here. */
    Optional<Interview> end(Caller caller, Interview now) {
        return move(caller, now, now.ended());
    }

    /** Where an interview has got to, and what was said to the answer that got it there. */
    record Step(Interview interview, Optional<Feedback> feedback) {}

    /** An answer to be taken. */
    record Answering(dev.greenroom.core.question.Asked asked, String text) {}

    /** What was said to the answer before the current question. */
    Optional<Feedback> lastFeedback(Caller caller, Interview interview) {
        return interview.rounds().isEmpty()
                ? Optional.empty()
                : interview.rounds().getLast().answer().flatMap(answer -> feedback(caller, answer.id()));
    }

    /** Opens the form for the caller's answer. */
    Plan open(Caller caller, Asked asked, Seal seal) {
        return practice.answers().open(caller, asked, InterviewCards.SEND, seal);
    }

    /** What was said to this answer, while it is kept. */
    Optional<Feedback> feedback(Caller caller, String answer) {
        return practice.answers().find(caller, answer);
    }

    /** Records and pays a finished interview, once however often it is asked for; what the interview itself was paid. */
    int settle(Caller caller, Interview interview) {
        if (!interview.isOver() || interview.answered() == 0) {
            return 0;
        }
        ZoneId zone = interview.started().getZone();
        ZoneId community = rewards.settings().community(caller.community()).zone().orElse(ZoneOffset.UTC);
        rewards.activities().record(caller.community(), caller.person(), Activity.of("interview-" + interview.id(),
                Activity.What.INTERVIEWED, interview.worked(), zone));
        return interview.answered() < Points.INTERVIEW_QUESTIONS
                ? 0
                : rewards.ledger().pay(caller.community(), caller.person(),
                        new Award.Id(Award.Work.INTERVIEW, interview.id(), "1"), Points.INTERVIEW,
                        Stamp.of(interview.worked(), zone, community)).points();
    }

    private Optional<Interview> move(Caller caller, Interview now, Interview next) {
        return interviews.replace(caller.community(), caller.person(), Optional.of(now), next)
                ? Optional.of(seen(caller, next))
                : Optional.empty();
    }

    /** The interview with its next question asked, or over. */
    private Interview asking(Caller caller, Interview interview, Optional<String> missed) {
        if (interview.isComplete(caller.at())) {
            return interview;
        }
        return new Choosing(library.bankOf(caller.community()), interview, lately(caller)).next(missed)
                .map(choice -> interview.asking(
                        new Current(choice.question().id(), caller.at(), false, choice.followUp())))
                .orElse(interview);
    }

    /** The questions the person met or rated within the last week. */
    private Set<QuestionId> lately(Caller caller) {
        var seen = new HashSet<>(
                practice.shown().since(caller.community(), caller.person(), caller.at().minus(LATELY)));
        LocalDate since = LearningDay.of(caller.at().minus(LATELY), ZoneOffset.UTC);
        practice.reviews().all(caller.community(), caller.person()).forEach((question, schedule) -> {
            if (schedule.now().last().isAfter(since)) {
                seen.add(question);
            }
        });
        return seen;
    }

    /** Marks what is asked now as shown, so that /question does not draw it soon. */
    private Interview seen(Caller caller, Interview interview) {
        interview.current().ifPresent(current -> {
            var mark = Optional.ofNullable(
                    practice.shown().shown(caller.community(), caller.person()).get(current.question()));
            practice.shown().claim(caller.community(), caller.person(),
                    List.of(new ShownQuestions.Candidate(current.question(), mark)), caller.at());
        });
        return interview;
    }

    /** The question that is asked now, as the bank has it. */
    Optional<Question> question(Caller caller, Interview interview) {
        return interview.current().flatMap(current -> library.bankOf(caller.community()).find(current.question()));
    }
}
