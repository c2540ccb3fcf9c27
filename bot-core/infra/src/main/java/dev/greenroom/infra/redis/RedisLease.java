package dev.greenroom.infra.redis;

import java.time.Duration;
import java.util.List;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * The right of one process among many to do something, held for a time and renewed while it is used. Whoever does not
 * renew in time loses it to whoever asks next. Thread-safe.
 *
 * @param name   what the right is for: {@code A-Z a-z 0-9 - _}
 * @param holder unique among all processes
 * @param term   for how long it is held without being renewed
 */
public record RedisLease(Redis redis, String name, String holder, Duration term) {
    private static final RedisScript<Long> TAKE = Redis.script("take-lease", Long.class);
    private static final RedisScript<Long> RELEASE = Redis.script("release-lease", Long.class);

    /**
     * Takes or renews the right.
     *
     * @return whether this holder has it now, for one term from the moment Redis answered
     * @throws dev.greenroom.core.reply.StoreUnavailable if Redis cannot be reached: the right ends with its term
     */
    public boolean take() {
        return redis.run(TAKE, List.of(Keys.lease(name)), List.of(holder, Long.toString(term.toMillis()))) == 1;
    }

    /** Gives the right back, if this holder has it, so that another need not wait for the end of the term. */
    public void release() {
        redis.run(RELEASE, List.of(Keys.lease(name)), List.of(holder));
    }
}
