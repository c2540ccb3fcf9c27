package dev.greenroom.core.daily;

import dev.greenroom.core.request.Platform;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps the requests of this process to one platform a little apart. The shared budget spreads them already; but those
 * that were held up together, by a store or a machine that stood still, would go on all at once. Thread-safe.
 */
final class Spacing {
    /** Fewer than the 50 a second that Discord lets a bot send, and closer together than its {@link Allowances}. */
    private static final Duration DISCORD = Duration.ofMillis(22);
    /** Who would have to wait longer waits for a clock that was moved, not for others. */
    private static final Duration MOST = Budgets.LONGEST_WAIT;

    private final DailyTime time;
    private final Duration apart;
    private Instant free = Instant.MIN;

    Spacing(Platform platform, DailyTime time) {
        this.time = time;
        this.apart = switch (platform) {
            case DISCORD -> DISCORD;
            // counts by the minute, and by channels
            case SLACK -> Duration.ZERO;
            case LOCAL -> Duration.ZERO;
        };
    }

    /** Waits until the next request may go out. */
    void await() {
        Duration wait = reserve();
        if (wait.isPositive()) {
            time.workers().pause(wait);
        }
    }

    private synchronized Duration reserve() {
        Instant now = time.now();
        Instant at = free.isAfter(now) && !free.isAfter(now.plus(MOST)) ? free : now;
        free = at.plus(apart);
        return Duration.between(now, at);
    }
}
