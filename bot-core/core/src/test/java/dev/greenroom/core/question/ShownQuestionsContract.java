package dev.greenroom.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.question.ShownQuestions.Candidate;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link ShownQuestions} does. */
public abstract class ShownQuestionsContract {
    private static final PersonId ADA = new PersonId("ada");

    /** A store; two calls give two instances over the same data. */
    protected abstract ShownQuestions store();

    @Test
    void nothingIsShownAtFirst() {
        assertThat(store().shown(Stub.COMMUNITY, ADA)).isEmpty();
    }

    @Test
    void theFirstCandidateAsExpectedIsMarkedAndLaterMarksAreHigher() {
        var store = store();
        assertThat(store.claim(Stub.COMMUNITY, ADA, List.of(fresh("one"), fresh("two")), Stub.MORNING))
                .contains(id("one"));
        assertThat(store.claim(Stub.COMMUNITY, ADA, List.of(fresh("one"), fresh("two")), Stub.MORNING))
                .contains(id("two"));
        var marks = store().shown(Stub.COMMUNITY, ADA);
        assertThat(marks.get(id("two"))).isGreaterThan(marks.get(id("one")));
    }

    @Test
    void aMarkThatChangedSinceItWasReadIsNotTaken() {
        var store = store();
        store.claim(Stub.COMMUNITY, ADA, List.of(fresh("one")), Stub.MORNING);
        assertThat(store.claim(Stub.COMMUNITY, ADA, List.of(fresh("one")), Stub.MORNING)).isEmpty();
        var mark = Optional.ofNullable(store.shown(Stub.COMMUNITY, ADA).get(id("one")));
        assertThat(mark).isPresent();
        assertThat(store.claim(Stub.COMMUNITY, ADA, List.of(new Candidate(id("one"), mark)), Stub.MORNING))
                .contains(id("one"));
    }

    @Test
    void whatWasShownLatelyIsKnown() {
        store().claim(Stub.COMMUNITY, ADA, List.of(fresh("one")), Stub.MORNING);
        store().claim(Stub.COMMUNITY, ADA, List.of(fresh("two")), Stub.MORNING.plus(Duration.ofDays(2)));
        assertThat(store().since(Stub.COMMUNITY, ADA, Stub.MORNING)).containsOnly(id("one"), id("two"));
        assertThat(store().since(Stub.COMMUNITY, ADA, Stub.MORNING.plus(Duration.ofDays(1)))).containsOnly(id("two"));
        assertThat(store().since(Stub.COMMUNITY, new PersonId("bob"), Stub.MORNING)).isEmpty();
    }

    @Test
    void whatWasLookedAtLatelyIsKnownToo() {
        store().revealed(Stub.COMMUNITY, ADA, id("one"), Stub.MORNING);
        store().hinted(Stub.COMMUNITY, ADA, id("two-three"), Stub.MORNING.plus(Duration.ofDays(2)));
        assertThat(store().since(Stub.COMMUNITY, ADA, Stub.MORNING)).containsOnly(id("one"), id("two-three"));
        assertThat(store().since(Stub.COMMUNITY, ADA, Stub.MORNING.plus(Duration.ofDays(1))))
                .containsOnly(id("two-three"));
        assertThat(store().shown(Stub.COMMUNITY, ADA)).isEmpty();
    }

    @Test
    void communitiesAndPeopleAreApart() {
        var store = store();
        store.claim(Stub.COMMUNITY, ADA, List.of(fresh("one")), Stub.MORNING);
        assertThat(store.shown(Stub.COMMUNITY, new PersonId("bob"))).isEmpty();
        assertThat(store.shown(new CommunityId(Platform.SLACK, "test"), ADA)).isEmpty();
    }

    @Test
    void racingDrawsNeverGetTheSameQuestion() {
        var stores = List.of(store(), store());
        var candidates = IntStream.range(0, 20).mapToObj(number -> fresh("question-" + number)).toList();
        var drawn = Race.of(20,
                draw -> stores.get(draw % 2).claim(Stub.COMMUNITY, ADA, candidates, Stub.MORNING).orElseThrow());
        assertThat(drawn).doesNotHaveDuplicates();
    }

    private static Candidate fresh(String id) {
        return new Candidate(id(id), Optional.empty());
    }

    private static QuestionId id(String id) {
        return new QuestionId(id);
    }
}
