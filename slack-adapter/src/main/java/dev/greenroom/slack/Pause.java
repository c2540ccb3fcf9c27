package dev.greenroom.slack;

import java.time.Duration;

/** Waits before another try. */
@FunctionalInterface
interface Pause {
    /** Sleeps on the virtual thread of the answer; an interruption ends it early. */
    Pause SLEEP = duration -> {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    };

    /** Returns after {@code duration}. */
    void forA(Duration duration);
}
