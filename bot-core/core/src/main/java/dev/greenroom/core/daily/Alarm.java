package dev.greenroom.core.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The one next wake-up of an engine: a later one than is set already is not asked for, so that wake-ups do not
 * multiply while each asks for the next. Thread-safe.
 */
final class Alarm implements DailyTime.WakeUps {
    /**
     * It may ring this much early: timers round, and the clock that all processes share wobbles. Far less than what is
     * between two wake-ups, so that they do not multiply.
     */
    private static final Duration EARLY = Duration.ofMillis(50);
    private final DailyTime.WakeUps wakeUps;
    private final InstantSource clock;
    private Optional<Instant> set = Optional.empty();

    Alarm(DailyTime.WakeUps wakeUps, InstantSource clock) {
        this.wakeUps = wakeUps;
        this.clock = clock;
    }

    @Override
    public void at(Instant at) {
        synchronized (this) {
            if (set.map(earlier -> !earlier.isAfter(at)).orElse(false)) {
                return;
            }
            set = Optional.of(at);
        }
        wakeUps.at(at);
    }

    /** It rang, or somebody came before it: whatever was set for about now or earlier is over. */
    synchronized void over() {
        set = set.filter(at -> at.isAfter(clock.instant().plus(EARLY)));
    }
}
