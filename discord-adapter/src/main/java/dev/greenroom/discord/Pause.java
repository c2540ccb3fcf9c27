package dev.greenroom.discord;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The pauses between attempts: each twice as long as the one before, up to a most. Used by one thread. */
final class Pause {
    private final Duration most;
    private final CountDownLatch stopped;
    private Duration next;

    /** Pauses that end at once when {@code stopped} is released. */
    Pause(Pace pace, CountDownLatch stopped) {
        this.next = pace.first();
        this.most = pace.most();
        this.stopped = stopped;
    }

    /** How long the first pause is, and the longest. */
    record Pace(Duration first, Duration most) {}

    /** Pauses; false once it was stopped. */
    boolean go() {
        Duration now = next;
        next = now.multipliedBy(2).compareTo(most) > 0 ? most : now.multipliedBy(2);
        try {
            return !stopped.await(now.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
