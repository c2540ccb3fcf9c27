package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

final class RedisClockTest {
    private static final Instant WRONG = Instant.parse("2001-01-01T00:00:00Z");
    private final AtomicReference<Instant> wall = new AtomicReference<>(WRONG);
    private final AtomicLong counter = new AtomicLong();

    @Test
    void theClockOfTheProcessDoesNotMatter() {
        assertThat(clock(TestRedis.port()).instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void betweenTwoReadingsTimeIsCounted() {
        RedisClock clock = clock(TestRedis.port());
        Instant first = clock.instant();
        pass(Duration.ofSeconds(9));
        assertThat(clock.instant()).isEqualTo(first.plusSeconds(9));
        pass(Duration.ofHours(5));
        assertThat(clock.instant()).as("asked again").isCloseTo(first, within(1, ChronoUnit.MINUTES));
    }

    @Test
    void afterSomebodyMovedTheClockOrTheMachineSleptRedisIsAskedAgain() {
        RedisClock clock = clock(TestRedis.port());
        Instant first = clock.instant();
        wall.set(WRONG.plusSeconds(3600));
        assertThat(clock.instant()).isCloseTo(first, within(1, ChronoUnit.MINUTES));
    }

    @Test
    void whileRedisIsAwayTimeIsCountedOn() throws IOException {
        RedisClock clock = clock(TestRedis.freePort());
        assertThat(clock.instant()).isEqualTo(WRONG);
        pass(Duration.ofMinutes(7));
        assertThat(clock.instant()).isEqualTo(WRONG.plus(Duration.ofMinutes(7)));
    }

    private void pass(Duration time) {
        wall.updateAndGet(before -> before.plus(time));
        counter.addAndGet(time.toNanos());
    }

    private RedisClock clock(int port) {
        var timeout = Duration.ofSeconds(1);
        return new RedisClock(new Redis(TestRedis.template(port, timeout), timeout), wall::get, counter::get);
    }
}
