package dev.greenroom.core.streak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Told} does. */
public abstract class ToldContract {
    private static final PersonId ADA = new PersonId("ada");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    /** A memory; two calls give two instances over the same data. */
    protected abstract Told told();

    @Test
    void eachEndIsToldOnceAndNoneThatCameBeforeOneThatWasTold() {
        assertThat(told().first(Stub.COMMUNITY, ADA, FRIDAY)).isTrue();
        assertThat(told().first(Stub.COMMUNITY, ADA, FRIDAY)).isFalse();
        assertThat(told().first(Stub.COMMUNITY, ADA, FRIDAY.minusDays(1))).isFalse();
        assertThat(told().first(Stub.COMMUNITY, new PersonId("bob"), FRIDAY)).isTrue();
        assertThat(told().first(Stub.COMMUNITY, ADA, FRIDAY.plusDays(1))).isTrue();
    }

    @Test
    void ofSeveralAtTheSameTimeOneTells() {
        var memories = new Told[]{told(), told()};
        assertThat(Race.of(16, look -> memories[look % 2].first(Stub.COMMUNITY, ADA, FRIDAY))).containsOnlyOnce(true);
    }
}
