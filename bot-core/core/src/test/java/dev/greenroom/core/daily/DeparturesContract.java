package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Departures} does. */
public abstract class DeparturesContract {
    private static final CommunityId TEAM = new CommunityId(Platform.SLACK, "T1");
    private static final Instant PURGE = Instant.parse("2026-12-20T08:00:00Z");

    /** Departures; two calls give two instances over the same data. */
    protected abstract Departures departures();

    @Test
    void whoLeftIsGoneUntilItReturns() {
        assertThat(departures().gone(TEAM)).isFalse();
        departures().left(TEAM, PURGE);
        assertThat(departures().gone(TEAM)).isTrue();
        assertThat(departures().returned(TEAM)).isTrue();
        assertThat(departures().returned(TEAM)).isFalse();
        assertThat(departures().gone(TEAM)).isFalse();
    }

    @Test
    void theFirstDepartureCounts() {
        departures().left(TEAM, PURGE);
        departures().left(TEAM, PURGE.plusSeconds(1));
        assertThat(departures().purgeable(Platform.SLACK, PURGE.minusMillis(1), 10)).isEmpty();
        assertThat(departures().purgeable(Platform.SLACK, PURGE, 10)).containsExactly(TEAM);
    }

    @Test
    void whatWasPurgedIsNotPurgeableAgain() {
        departures().left(TEAM, PURGE);
        departures().purge(TEAM);
        assertThat(departures().purgeable(Platform.SLACK, PURGE, 10)).isEmpty();
        assertThat(departures().gone(TEAM)).isFalse();
    }

    @Test
    void thoseOfOnePlatformAreFoundHoweverManyOfAnotherWaitBeforeThem() {
        for (int server = 0; server < 25; server++) {
            departures().left(new CommunityId(Platform.DISCORD, "" + server), PURGE.minusSeconds(1));
        }
        departures().left(TEAM, PURGE);
        assertThat(departures().purgeable(Platform.SLACK, PURGE, 10)).containsExactly(TEAM);
        assertThat(departures().purgeable(Platform.DISCORD, PURGE, 10)).hasSize(10)
                .allMatch(community -> community.platform() == Platform.DISCORD);
    }
}
