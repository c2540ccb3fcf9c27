package dev.greenroom.infra.redis;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

/**
 * Until when, by the server's clock, somebody waits for what is sent now: three quarters of the connection's time-out, so
 * that an answer has the rest for its way back. Its clock is asked for every few seconds and counted on in between.
 * Thread-safe.
 *
 * <p>What takes longer than that rest to come back, or to run, is done though nobody waited for it; so is what reaches a
 * server whose clock was put back in the last few seconds.
 */
final class Patience {
    private static final Duration TRUSTED = Duration.ofSeconds(10);
    private final StringRedisTemplate template;
    private final Duration patience;
    private volatile Reading reading = new Reading(Instant.EPOCH, System.nanoTime() - TRUSTED.toNanos());

    Patience(StringRedisTemplate template, Duration timeout) {
        this.template = template;
        this.patience = timeout.multipliedBy(3).dividedBy(4);
    }

    /**
     * The moment.
     *
     * @throws org.springframework.dao.DataAccessException if the server does not say what time it is
     */
    Instant until() {
        if (reading.age().compareTo(TRUSTED) >= 0) {
            compareAgain();
        }
        Reading last = reading;
        return last.server().plus(last.age()).plus(patience);
    }

    /** Asks for the server's time. Read after the answer came, it is never ahead of the server's. */
    void compareAgain() {
        Long millis = template.execute(
                (RedisCallback<Long>) connection -> connection.serverCommands().time(TimeUnit.MILLISECONDS));
        reading = new Reading(Instant.ofEpochMilli(millis), System.nanoTime());
    }

    /** The server's time at one count of this machine. */
    private record Reading(Instant server, long counted) {
        Duration age() {
            return Duration.ofNanos(System.nanoTime() - counted);
        }
    }
}
