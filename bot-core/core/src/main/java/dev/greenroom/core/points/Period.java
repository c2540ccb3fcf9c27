package dev.greenroom.core.points;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time over which points are summed.
 *
 * @param name  {@code week:2026-W47}, {@code month:2026-11} or {@code all}
 * @param start when it began
 * @param end   when it ends, empty where it does not
 */
public record Period(String name, Instant start, Optional<Instant> end) {
    /** All time. It starts before the first award there can be. */
    static final Period EVER = new Period("all", Instant.parse("2020-01-01T00:00:00Z"), Optional.empty());
    /** Moments fit this many bits: a month of milliseconds, or 136 years of seconds. */
    private static final long MOMENTS = 1L << 32;

    static Period between(String name, Instant start, Instant end) {
        return new Period(name, start, Optional.of(end));
    }

    /**
     * How late in the period something happened, from 0 to 2³²-1: who reaches a sum sooner stands before those who
     * reach it later. Milliseconds, or seconds in the period without an end.
     */
    public long moment(Instant at) {
        Duration passed = Duration.between(start, at);
        return Math.clamp(end.isPresent() ? passed.toMillis() : passed.toSeconds(), 0, MOMENTS - 1);
    }
}
