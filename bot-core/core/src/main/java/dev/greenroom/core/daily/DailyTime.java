package dev.greenroom.core.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/**
 * Time as the engine sees it.
 *
 * @param clock the same for all processes, to within a second
 */
public record DailyTime(InstantSource clock, Workers workers, WakeUps wakeUps) {

    /** The time now, to the millisecond, as it is stored. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Runs work beside each other. Implementations are thread-safe. */
    public interface Workers {
        /** Starts {@code work}, usually on a thread of its own; it does not throw. */
        void start(Runnable work);

        /**
         * Waits.
         *
         * @throws java.util.concurrent.CancellationException if the program is being stopped
         */
        void pause(Duration time);
    }

    /** Wakes the engine. Implementations are thread-safe. */
    @FunctionalInterface
    public interface WakeUps {
        /** Asks to be woken at {@code at} or soon after; at once where that is over. */
        void at(Instant at);
    }
}
