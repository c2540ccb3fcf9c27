package dev.greenroom.core.applause;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.answer.Attempt;
import dev.greenroom.core.answer.Given;
import dev.greenroom.core.answer.GivenAnswers;
import dev.greenroom.core.answer.Typed;
import dev.greenroom.core.applause.SharedAnswers.Applause;
import dev.greenroom.core.applause.SharedAnswers.Outcome;
import dev.greenroom.core.applause.SharedAnswers.Shared;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import dev.greenroom.core.board.Boards;
import dev.greenroom.core.board.Standings;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.points.Reason;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.points.Worth;
import dev.greenroom.core.points.Worths;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of shared answers does, together with answers and ledger over the same data. */
public abstract class SharedAnswersContract {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Stamp STAMP = Stamp.of(Stub.MORNING, ZoneOffset.UTC, ZoneOffset.UTC);
    private static final Origin.Daily DAILY = new Origin.Daily(new ChannelId("general"), DAY);

    /** Shared answers; two calls give two instances over the same data. */
    protected abstract SharedAnswers shared();

    /** The answers over the same data. */
    protected abstract GivenAnswers answers();

    /** The ledger over the same data. */
    protected abstract Ledger ledger();

    /** The boards over the same data. */
    protected abstract Boards boards();

    @Test
    void theBestCoverMostAndWereGivenFirst() {
        assertThat(shared().best(Stub.COMMUNITY, DAILY, 3)).isEmpty();
        Shared ada = share("ada", Coverage.PARTLY, 0);
        Shared bob = share("bob", Coverage.COVERED, 9);
        Shared cyd = share("cyd", Coverage.COVERED, 5);
        share("dan", Coverage.NOT_MENTIONED, 1);
        answered("eve", "not shared", Coverage.COVERED, 2);
        assertThat(shared().best(Stub.COMMUNITY, DAILY, 3)).containsExactly(cyd, bob, ada);
    }

    @Test
    void nobodyCrowdsOutOthersWithManyAnswers() {
        Shared bob = share("bob", Coverage.PARTLY, 40);
        for (int variant = 0; variant < 30; variant++) {
            share("ada", "variant " + variant, Coverage.COVERED, variant + 2);
        }
        Shared early = share("ada", "the one that was given first", Coverage.COVERED, 1);
        share("ada", "a poor one", Coverage.NOT_MENTIONED, 0);
        assertThat(shared().best(Stub.COMMUNITY, DAILY, 3)).containsExactly(early, bob);
    }

    @Test
    void whatIsSharedStaysInItsCommunityAndBelowItsQuestion() {
        share("ada", Coverage.COVERED, 0);
        var elsewhere = new CommunityId(Platform.LOCAL, "elsewhere");
        assertThat(shared().best(elsewhere, DAILY, 3)).isEmpty();
        assertThat(shared().best(Stub.COMMUNITY, new Origin.Daily(DAILY.channel(), DAY.plusDays(1)), 3)).isEmpty();
        assertThat(shared().best(Stub.COMMUNITY, new Origin.Daily(new ChannelId("other"), DAY), 3)).isEmpty();
    }

    @Test
    void applauseIsPaidOnceAndThreeTimesADay() {
        Shared ada = share("ada", Coverage.COVERED, 0);
        assertThat(applaud("bob", ada, DAY)).isEqualTo(Outcome.PAID);
        assertThat(applaud("bob", ada, DAY.plusDays(1))).isEqualTo(Outcome.BEFORE);
        for (String name : List.of("c", "d")) {
            assertThat(applaud("bob", share(name, Coverage.COVERED, 1), DAY)).isEqualTo(Outcome.PAID);
        }
        Shared eve = share("eve", Coverage.COVERED, 2);
        assertThat(applaud("bob", eve, DAY)).isEqualTo(Outcome.ENOUGH);
        assertThat(applaud("bob", eve, DAY.plusDays(1))).isEqualTo(Outcome.PAID);
        assertThat(total("ada")).contains(12);
        assertThat(total("eve")).contains(12);
    }

    @Test
    void racingApplauseIsPaidOnce() {
        Shared ada = share("ada", Coverage.COVERED, 0);
        var stores = List.of(shared(), shared());
        var outcomes = Race.of(16, run -> stores.get(run % 2).applaud(Stub.COMMUNITY, applause("bob", ada), DAY));
        assertThat(outcomes).containsOnlyOnce(Outcome.PAID);
        assertThat(total("ada")).contains(12);
    }

    @Test
    void applauseBringsNobodyBackWhoLeft() {
        Shared ada = share("ada", Coverage.COVERED, 0);
        var periods = Span.all(Stub.MORNING, ZoneOffset.UTC);
        boards().remove(Stub.COMMUNITY, ada.author(), periods);
        applaud("bob", ada, DAY);
        assertThat(onBoard()).isEmpty();
        ledger().pay(Stub.COMMUNITY, ada.author(), new Award.Id(Award.Work.REVIEW, "question", "1"), 5, STAMP);
        assertThat(onBoard()).as("who does something themselves is back").containsExactly(ada.author());
    }

    @Test
    void anAuthorWhoReachedTheLimitOfTheDayIsPaidNoMore() {
        Shared ada = share("ada", Coverage.COVERED, 0);
        ledger().pay(Stub.COMMUNITY, ada.author(), new Award.Id(Award.Work.REVIEW, "question", "1"),
                Points.MOST_A_DAY - 11, STAMP);
        assertThat(applaud("bob", ada, DAY)).isEqualTo(Outcome.CAPPED);
        assertThat(applaud("bob", ada, DAY)).isEqualTo(Outcome.BEFORE);
        assertThat(total("ada")).contains(Points.MOST_A_DAY);
    }

    private List<PersonId> onBoard() {
        return boards().people(Stub.COMMUNITY, Span.WEEK.at(Stub.MORNING, ZoneOffset.UTC), new PersonId("bob"),
                new Boards.Cut(10, 2)).top().stream().map(Standings.Standing::person).toList();
    }

    private Optional<Integer> total(String name) {
        return ledger().total(Stub.COMMUNITY, new PersonId(name), Span.WEEK.at(Stub.MORNING, ZoneOffset.UTC));
    }

    private Outcome applaud(String from, Shared to, LocalDate day) {
        return shared().applaud(Stub.COMMUNITY, applause(from, to), day);
    }

    private static Applause applause(String from, Shared to) {
        return new Applause(new PersonId(from), to, STAMP);
    }

    /** Shares an answer of this person, twice. */
    protected Shared share(String name, Coverage coverage, int second) {
        return share(name, "answer of " + name, coverage, second);
    }

    private Shared share(String name, String text, Coverage coverage, int second) {
        Given given = answered(name, text, coverage, second);
        shared().share(Stub.COMMUNITY, new PersonId(name), given, DAILY);
        shared().share(Stub.COMMUNITY, new PersonId(name), given, DAILY);
        return new Shared(new PersonId(name), given.id());
    }

    private Given answered(String name, String text, Coverage coverage, int second) {
        var assessment = new Assessment(List.of(new Finding("point", 1, coverage, Optional.empty(), false)), 3, 0);
        return answers().keep(Stub.COMMUNITY, new PersonId(name),
                new Attempt(new Typed(new QuestionId("python-gil"), text, false, DAILY), assessment,
                        new Worths(new Worth(10, Reason.EARNED), new Worth(8, Reason.EARNED)),
                        Stamp.of(Stub.MORNING.plusSeconds(second), ZoneOffset.UTC, ZoneOffset.UTC)));
    }
}
