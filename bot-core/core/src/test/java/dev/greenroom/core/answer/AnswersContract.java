package dev.greenroom.core.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.points.Reason;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.points.Worth;
import dev.greenroom.core.points.Worths;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.question.ShownQuestions;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.reviewer.Opinion;
import dev.greenroom.core.reviewer.Review;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of answers does, together with the ledger over the same data. */
public abstract class AnswersContract {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BOB = new PersonId("bob");
    private static final QuestionId GIL = new QuestionId("python-gil");
    private static final Assessment ASSESSMENT = new Assessment(List.of(
            new Finding("The GIL is a mutex", 2, Coverage.COVERED, Optional.of("a mutex\tand \\ a \"quote\"\nüber 🦆"),
                    false),
            new Finding("Threads wait", 1, Coverage.PARTLY, Optional.of("threads do not wait"), true),
            new Finding("I/O is fine", 1.5, Coverage.NOT_MENTIONED, Optional.empty(), false)), 42, 0.25);

    /** A store; two calls give two instances over the same data. */
    protected abstract GivenAnswers answers();

    /** The ledger over the same data. */
    protected abstract Ledger ledger();

    /** What was shown, over the same data. */
    protected abstract ShownQuestions shown();

    /** The days over the same data. */
    protected abstract ActiveDays days();

    @Test
    void anAnswerComesBackAsItWasGivenAndIsPaid() {
        Given given = keep(ADA, attempt("a mutex\r\n\t\"quoted\" 🦆", 15, Stub.MORNING));
        assertThat(given.award().points()).isEqualTo(15);
        assertThat(given.award().reason()).isEqualTo(Reason.EARNED);
        assertThat(given.award().coverage()).isEqualTo(ASSESSMENT.coverage());
        assertThat(answers().find(Stub.COMMUNITY, ADA, given.id())).contains(given);
        assertThat(answers().latest(Stub.COMMUNITY, ADA, 5)).containsExactly(given);
        assertThat(ledger().awards(Stub.COMMUNITY, ADA)).containsExactly(given.award());
        assertThat(days().of(Stub.COMMUNITY, ADA))
                .isEqualTo(Map.of(LocalDate.of(2026, 11, 20), new ActiveDays.Work(1, 0, 0)));
        assertThat(answers().find(Stub.COMMUNITY, BOB, given.id())).isEmpty();
    }

    @Test
    void whatWasAnsweredLatelyIsKnownAsMet() {
        keep(ADA, attempt("a mutex", 15, Stub.MORNING));
        assertThat(shown().since(Stub.COMMUNITY, ADA, Stub.MORNING)).containsOnly(GIL);
        assertThat(shown().since(Stub.COMMUNITY, ADA, Stub.MORNING.plusSeconds(1))).isEmpty();
    }

    @Test
    void anAnswerToTheDaysQuestionIsRecordedAsSuch() {
        answers().keep(Stub.COMMUNITY, ADA, attempt("A lock of the day", 10, Stub.MORNING).asDaily());
        assertThat(days().of(Stub.COMMUNITY, ADA))
                .isEqualTo(Map.of(LocalDate.of(2026, 11, 20), new ActiveDays.Work(1, 0, 1)));
    }

    @Test
    void theSameAnswerArrivingAgainIsTheSameAnswer() {
        Given first = keep(ADA, attempt("a mutex", 15, Stub.MORNING));
        Given again = keep(ADA, attempt("a mutex", 15, Stub.MORNING.plusSeconds(3)));
        assertThat(again).isEqualTo(first);
        assertThat(answers().latest(Stub.COMMUNITY, ADA, 5)).hasSize(1);
        assertTotalsAreSums(15);
    }

    @Test
    void ofRacingAnswersExactlyOneIsPaid() {
        var stores = List.of(answers(), answers());
        Race.of(24, run -> stores.get(run % 2).keep(Stub.COMMUNITY, ADA,
                attempt(run % 3 == 0 ? "a mutex" : "a mutex " + run, 15, Stub.MORNING)));
        assertTotalsAreSums(15);
        assertThat(ledger().awards(Stub.COMMUNITY, ADA)).filteredOn(award -> award.points() > 0).hasSize(1);
    }

    @Test
    void aQuestionPaysAgainAfterAWeek() {
        keep(ADA, attempt("one", 15, Stub.MORNING));
        assertThat(keep(ADA, attempt("two", 20, Stub.MORNING.plus(Duration.ofDays(3)))).award().reason())
                .isEqualTo(Reason.AGAIN);
        assertThat(keep(ADA, attempt("three", 20, Stub.MORNING.plus(Duration.ofDays(7)))).award().reason())
                .as("the feedback of the third day showed the reference answer").isEqualTo(Reason.AGAIN);
        assertThat(keep(ADA, attempt("four", 20, Stub.MORNING.plus(Duration.ofDays(14).minusMillis(1)))).award()
                .points()).isZero();
        assertThat(keep(ADA, attempt("five", 20, Stub.MORNING.plus(Duration.ofDays(21)))).award().points())
                .isEqualTo(20);
    }

    @Test
    void theHintCountsWhicheverCardItWasOpenedFrom() {
        shown().hinted(Stub.COMMUNITY, ADA, GIL, Stub.MORNING);
        Given given = keep(ADA, attempt("one", 20, Stub.MORNING.plusSeconds(60)));
        assertThat(given.award().points()).isEqualTo(15);
        assertThat(given.typed().hinted()).isTrue();
        assertThat(answers().find(Stub.COMMUNITY, ADA, given.id())).contains(given);
        assertThat(keep(ADA, attempt("one", 20, Stub.MORNING.plusSeconds(61)))).isEqualTo(given);
        assertThat(keep(BOB, attempt("mine", 20, Stub.MORNING.plusSeconds(60))).award().points()).isEqualTo(20);
        assertThat(keep(ADA, attempt("two", 20, Stub.MORNING.plus(Duration.ofDays(8)))).award().points())
                .as("by then it is forgotten").isEqualTo(20);
    }

    @Test
    void whoAnsweredBeforeDoesNotMakeAnothersWordsTheirOwn() {
        keep(ADA, attempt("The GIL is a mutex.", 15, Stub.MORNING));
        keep(BOB, attempt("anything", 15, Stub.MORNING));
        assertThat(keep(BOB, attempt("the GIL is a mutex", 15, Stub.MORNING.plusSeconds(5))).award().reason())
                .isEqualTo(Reason.REPEATED);
    }

    @Test
    void whoGaveAnAnswerFirstIsRememberedAsLongAsItsText() {
        keep(ADA, attempt("The GIL is a mutex.", 15, Stub.MORNING));
        assertThat(keep(BOB, attempt("the GIL is a mutex", 15, Stub.MORNING.plus(Duration.ofDays(80)))).award()
                .reason()).isEqualTo(Reason.REPEATED);
    }

    @Test
    void whoLookedAtTheReferenceAnswerEarnsNothingForAWeek() {
        shown().revealed(Stub.COMMUNITY, ADA, GIL, Stub.MORNING);
        Award early = keep(ADA, attempt("one", 15, Stub.MORNING.plusSeconds(60))).award();
        assertThat(early.reason()).isEqualTo(Reason.SEEN);
        assertThat(early.points()).isZero();
        assertThat(keep(ADA, attempt("two", 15, Stub.MORNING.plus(Duration.ofDays(8)))).award().points())
                .isEqualTo(15);
        assertThat(keep(BOB, attempt("mine", 15, Stub.MORNING)).award().points()).isEqualTo(15);
    }

    @Test
    void whatSomebodyElseSaidWordForWordEarnsNothing() {
        keep(ADA, attempt("The GIL is a mutex.", 15, Stub.MORNING));
        assertThat(keep(BOB, attempt("the GIL  is a mutex!", 15, Stub.MORNING.plusSeconds(5))).award().reason())
                .isEqualTo(Reason.REPEATED);
        assertThat(keep(ADA, attempt("the gil is a mutex", 15, Stub.MORNING.plus(Duration.ofDays(8)))).award()
                .points()).as("one's own words may be repeated").isEqualTo(15);
    }

    @Test
    void aDayPaysNoMoreThanItsLimit() {
        for (int question = 0; question < 6; question++) {
            keep(ADA, attempt(new QuestionId("question-" + question), "text", 30, Stub.MORNING));
        }
        var last = keep(ADA, attempt(new QuestionId("question-9"), "text", 30, Stub.MORNING)).award();
        assertThat(last.points()).isZero();
        assertThat(last.reason()).isEqualTo(Reason.CAPPED);
        assertTotalsAreSums(Points.MOST_A_DAY);
        assertThat(keep(ADA, attempt(new QuestionId("question-9"), "other", 30,
                Stub.MORNING.plus(Duration.ofDays(8)))).award().points()).isEqualTo(30);
    }

    @Test
    void otherWorkIsPaidOnceAndCountsTowardsTheSameLimit() {
        var id = new Award.Id(Award.Work.INTERVIEW, "session-1", "1");
        var stamp = Stamp.of(Stub.MORNING, BERLIN, ZoneOffset.UTC);
        var ledgers = List.of(ledger(), ledger());
        var paid = Race.of(16, run -> ledgers.get(run % 2).pay(Stub.COMMUNITY, ADA, id, 10, stamp));
        assertThat(paid).allMatch(award -> award.points() == 10);
        assertTotalsAreSums(10);
        ledger().pay(Stub.COMMUNITY, ADA, new Award.Id(Award.Work.REVIEW, "a", "1"), 145, stamp);
        assertTotalsAreSums(Points.MOST_A_DAY);
    }

    @Test
    void disagreeingTakesTheWordForThePointAndPaysNothing() {
        Given given = keep(ADA, attempt("a mutex", 15, Stub.MORNING));
        Given disagreed = answers().disagree(Stub.COMMUNITY, ADA, given.id(), 2).orElseThrow();
        assertThat(answers().disagree(Stub.COMMUNITY, ADA, given.id(), 2)).contains(disagreed);
        assertThat(disagreed.disagreed()).containsExactly(2);
        assertThat(disagreed.agreed().findings().get(2).coverage()).isEqualTo(Coverage.COVERED);
        assertThat(disagreed.award()).isEqualTo(given.award());
        assertThat(answers().disagree(Stub.COMMUNITY, ADA, given.id(), 9)).isEmpty();
        assertThat(answers().disagree(Stub.COMMUNITY, ADA, "unknown", 0)).isEmpty();
        assertThat(keep(ADA, attempt("a mutex", 15, Stub.MORNING))).isEqualTo(disagreed);
    }

    @Test
    void aReviewIsKeptOnceItWasReadAndPaysNothing() {
        Given given = keep(ADA, attempt("a mutex", 15, Stub.MORNING));
        Review missing = new Review.Missing(Opinion.Why.SLOW);
        assertThat(reviewed(given, missing).remarks().review()).contains(missing);
        Review read = new Review.Read(new Assessment(List.of(
                new Finding("The GIL is a mutex", 2, Coverage.COVERED, Optional.of("a mutex"), false),
                new Finding("Threads wait", 1, Coverage.COVERED, Optional.of("a\tmutex \\ 🦆"), false),
                new Finding("I/O is fine", 1.5, Coverage.NOT_MENTIONED, Optional.empty(), false)), 42, 0.25),
                Optional.of("Say \"why\" | 🦆"), "llm.example");
        Given first = reviewed(given, read);
        assertThat(first.remarks().review()).contains(read);
        assertThat(first.award()).isEqualTo(given.award());
        assertThat(first.assessment()).isEqualTo(given.assessment());
        assertThat(reviewed(given, missing)).isEqualTo(first);
        assertThat(reviewed(given, new Review.Read(ASSESSMENT, Optional.empty(), "other.example"))).isEqualTo(first);
        assertThat(keep(ADA, attempt("a mutex", 15, Stub.MORNING))).isEqualTo(first);
        Given disagreed = answers().disagree(Stub.COMMUNITY, ADA, given.id(), 2).orElseThrow();
        assertThat(disagreed.remarks().review()).contains(read);
        assertThat(disagreed.agreed().coverage()).contains(1.0);
        assertThat(answers().reviewed(Stub.COMMUNITY, BOB, given.id(), read)).isEmpty();
        assertThat(answers().find(Stub.COMMUNITY, BOB, given.id())).isEmpty();
        assertTotalsAreSums(15);
    }

    private Given reviewed(Given given, Review review) {
        return answers().reviewed(Stub.COMMUNITY, ADA, given.id(), review).orElseThrow();
    }

    private Given keep(PersonId person, Attempt attempt) {
        return answers().keep(Stub.COMMUNITY, person, attempt);
    }

    private void assertTotalsAreSums(int sum) {
        assertThat(ledger().awards(Stub.COMMUNITY, ADA).stream().mapToInt(Award::points).sum()).isEqualTo(sum);
        assertThat(Span.all(Stub.MORNING, ZoneOffset.UTC)).allSatisfy(
                period -> assertThat(ledger().total(Stub.COMMUNITY, ADA, period)).contains(sum));
    }

    protected static Attempt attempt(String text, int points, Instant at) {
        return attempt(GIL, text, points, at);
    }

    private static Attempt attempt(QuestionId question, String text, int points, Instant at) {
        var origin = new Origin.Daily(new ChannelId("C1"), LocalDate.of(2026, 11, 20));
        return new Attempt(new Typed(question, text, false, origin), ASSESSMENT,
                new Worths(new Worth(points, Reason.EARNED), new Worth(points * 3 / 4, Reason.EARNED)),
                Stamp.of(at, BERLIN, ZoneOffset.UTC));
    }
}
