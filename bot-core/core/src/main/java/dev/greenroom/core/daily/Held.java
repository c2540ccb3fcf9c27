package dev.greenroom.core.daily;

import java.time.Duration;
import java.time.Instant;

/**
 * A community that was taken, kept for as long as its round works: a large one takes longer than a lease at the pace that
 * its platform allows, and a second round beside the first would plan what waits there for the budget, and take from the
 * budget for it again. Thread-safe.
 */
final class Held {
    /** Longer than one piece of work may wait for the budget. */
    private static final Duration RENEWED_BEFORE = Duration.ofSeconds(35);
    private final Hints hints;
    private Hints.Taken taken;

    Held(Hints hints, Hints.Taken taken) {
        this.hints = hints;
        this.taken = taken;
    }

    /** Renews the lease where its end is near. */
    synchronized void keep(Instant now) {
        if (taken.until().minus(RENEWED_BEFORE).isBefore(now)) {
            taken = hints.renew(taken, now);
        }
    }

    /** What is to be given back in the end. */
    synchronized Hints.Taken taken() {
        return taken;
    }
}
