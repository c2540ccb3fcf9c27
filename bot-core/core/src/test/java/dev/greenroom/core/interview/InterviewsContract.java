package dev.greenroom.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.interview.Interview.Answered;
import dev.greenroom.core.interview.Interview.Current;
import dev.greenroom.core.interview.Interview.Setup;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of interviews does. */
public abstract class InterviewsContract {
    protected static final PersonId ADA = new PersonId("ada");
    private static final QuestionId GIL = new QuestionId("python-gil");
    private static final Interview FIRST = new Interview("a_b-C123", new Setup(Optional.of("C++ | more; \"\n"), 5,
            Optional.of(30), Optional.of(new ChannelId("900-thread_1"))),
            Stub.MORNING.atZone(ZoneId.of("Europe/Berlin")), List.of(),
            Optional.of(new Current(GIL, Stub.MORNING, true, Optional.of("Locks | and | bars\nand lines"))));

    /** A store; two calls give two instances over the same data. */
    protected abstract Interviews store();

    /** How long what is kept about {@code ADA} stays; empty where it stays for good. */
    protected abstract Optional<Duration> expiry();

    @Test
    void anInterviewComesBackAsItWasKept() {
        assertThat(store().find(Stub.COMMUNITY, ADA)).isEmpty();
        assertThat(store().replace(Stub.COMMUNITY, ADA, Optional.empty(), FIRST)).isTrue();
        assertThat(store().find(Stub.COMMUNITY, ADA)).contains(FIRST);
        Interview later = FIRST
                .done(Optional.of(new Answered("id_1-x", Optional.of(0.123456789), 20)), Stub.MORNING.plusSeconds(61))
                .asking(new Current(GIL, Stub.MORNING, false, Optional.empty()))
                .done(Optional.empty(), Stub.MORNING)
                .asking(new Current(GIL, Stub.MORNING, false, Optional.empty()))
                .done(Optional.of(new Answered("id", Optional.empty(), 0)), Stub.MORNING);
        assertThat(store().replace(Stub.COMMUNITY, ADA, Optional.of(FIRST), later)).isTrue();
        assertThat(store().find(Stub.COMMUNITY, ADA)).contains(later);
        assertThat(later.isOver()).isTrue();
        assertThat(store().find(Stub.COMMUNITY, new PersonId("bob"))).isEmpty();
    }

    @Test
    void oneThatCanNoLongerBeTakenUpIsKeptForDaysSoThatItCanBeSettled() {
        store().replace(Stub.COMMUNITY, ADA, Optional.empty(), FIRST);
        expiry().ifPresent(
                expiry -> assertThat(expiry).isBetween(Interview.KEPT.plusDays(6), Interview.SETTLED));
        assertThat(Interview.SETTLED).isGreaterThan(Interview.KEPT.plusDays(6));
    }

    @Test
    void ofRacingStepsExactlyOneIsKept() {
        store().replace(Stub.COMMUNITY, ADA, Optional.empty(), FIRST);
        var stores = List.of(store(), store());
        var kept = Race.of(16, step -> stores.get(step % 2).replace(Stub.COMMUNITY, ADA, Optional.of(FIRST),
                FIRST.done(Optional.empty(), Stub.MORNING.plusSeconds(step))));
        assertThat(kept).containsOnlyOnce(true);
    }

    @Test
    void ofRacingBeginningsExactlyOneIsKept() {
        var stores = List.of(store(), store());
        var kept = Race.of(16, step -> stores.get(step % 2).replace(Stub.COMMUNITY, ADA, Optional.empty(),
                new Interview("id-" + step, FIRST.setup(), FIRST.started(), List.of(), FIRST.current())));
        assertThat(kept).containsOnlyOnce(true);
    }
}
