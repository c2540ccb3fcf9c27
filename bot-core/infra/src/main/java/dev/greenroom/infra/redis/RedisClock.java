package dev.greenroom.infra.redis;

import dev.greenroom.core.reply.StoreUnavailable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.springframework.data.redis.core.RedisCallback;

/**
 * Redis's time, so that all processes agree on it whatever their own clocks say. It is asked for every few seconds and
 * counted on in between; while Redis is away it is counted on as well. Thread-safe.
 */
public final class RedisClock implements InstantSource {
    private static final Duration TRUSTED = Duration.ofSeconds(10);
    /** Wall clock and counter disagree by this much only if somebody moved the one or the machine slept. */
    private static final Duration JUMP = Duration.ofMillis(500);
    private final Redis redis;
    private final InstantSource wall;
    private final LongSupplier counter;
    private volatile Reading reading;

    /** Redis's time over this Redis. */
    public RedisClock(Redis redis) {
        this(redis, InstantSource.system(), System::nanoTime);
    }

    RedisClock(Redis redis, InstantSource wall, LongSupplier counter) {
        this.redis = redis;
        this.wall = wall;
        this.counter = counter;
        this.reading = new Reading(wall.instant(), wall.instant(), counter.getAsLong(), false);
    }

    @Override
    public Instant instant() {
        Reading last = reading;
        Duration elapsed = Duration.ofNanos(counter.getAsLong() - last.counted());
        Duration onTheWall = Duration.between(last.wall(), wall.instant());
        boolean jumped = onTheWall.minus(elapsed).abs().compareTo(JUMP) > 0;
        return last.trusted() && !jumped && elapsed.compareTo(TRUSTED) < 0
                ? last.redis().plus(elapsed)
                : asked(last.redis().plus(jumped && onTheWall.compareTo(elapsed) > 0 ? onTheWall : elapsed));
    }

    private Instant asked(Instant otherwise) {
        Instant now = redisTime(otherwise);
        reading = new Reading(now, wall.instant(), counter.getAsLong(), true);
        return now;
    }

    private Instant redisTime(Instant otherwise) {
        try {
            Long millis = redis.ask(template -> template.execute(
                    (RedisCallback<Long>) connection -> connection.serverCommands().time(TimeUnit.MILLISECONDS)));
            return millis == null ? otherwise : Instant.ofEpochMilli(millis);
        } catch (StoreUnavailable away) {
            return otherwise;
        }
    }

    /**
     * What was read at one moment.
     *
     * @param trusted whether Redis was asked at all
     */
    private record Reading(Instant redis, Instant wall, long counted, boolean trusted) {}
}
