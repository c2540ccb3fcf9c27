package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.streak.Outages.Outage;
import dev.greenroom.core.testing.Stub;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RedisUptimeTest {
    private final RedisUptime uptime = new RedisUptime(TestRedis.emptied());

    @Test
    void aShortSilenceIsNoOutage() {
        uptime.beat(Stub.MORNING);
        uptime.beat(Stub.MORNING.plus(Duration.ofHours(6)));
        assertThat(uptime.known()).isEmpty();
    }

    @Test
    void aLongSilenceIsRememberedOnceWhicheverProcessEndsIt() {
        var back = Stub.MORNING.plus(Duration.ofHours(7));
        uptime.beat(Stub.MORNING);
        new RedisUptime(TestRedis.another()).beat(back);
        uptime.beat(back.plusSeconds(1));
        assertThat(uptime.known()).containsExactly(new Outage(Stub.MORNING, back));
    }

    @Test
    void aClockThatRunsBehindHidesNothing() {
        uptime.beat(Stub.MORNING);
        uptime.beat(Stub.MORNING.minus(Duration.ofHours(1)));
        uptime.beat(Stub.MORNING.plus(Duration.ofHours(5).plusMinutes(30)));
        assertThat(uptime.known()).isEmpty();
    }
}
