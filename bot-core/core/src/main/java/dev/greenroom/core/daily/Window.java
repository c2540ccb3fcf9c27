package dev.greenroom.core.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Until when a due post is still made, how soon it begins and how often it is tried. Pure. */
final class Window {
    /** A post made later than this after its time is late. */
    static final Duration LATE_AFTER = Duration.ofSeconds(60);
    /** Posts of many communities that are due in the same minute begin spread over this time. */
    static final Duration MOST_JITTER = Duration.ofSeconds(10);
    /** A post is tried again every 30 s at least while it may be made; two of them are kept for other processes. */
    static final Duration LONGEST_PAUSE = Duration.ofSeconds(28);
    private static final LocalTime EVENING = LocalTime.of(18, 0);
    private static final Duration AT_LEAST = Duration.ofHours(3);

    private Window() {}

    /** The last moment at which the post of {@code date} may be made: 18:00 local, or 3 h after it was due. */
    static Instant end(LocalDate date, Instant due, ZoneId zone) {
        Instant evening = ZonedDateTime.of(date, EVENING, zone).toInstant();
        Instant least = due.plus(AT_LEAST);
        return evening.isAfter(least) ? evening : least;
    }

    /** Whether a post at {@code at} that was due at {@code due} is late. */
    static boolean late(Instant due, Instant at) {
        return at.isAfter(due.plus(LATE_AFTER));
    }

    /** How long after its time the first try for a community begins: always the same for the same community. */
    static Duration jitter(String community) {
        return Duration.ofMillis(Math.floorMod(Hash.of(community), MOST_JITTER.toMillis() + 1));
    }

    /** How long to wait after try number {@code attempt}, from 1. */
    static Duration pause(int attempt) {
        return Duration.ofSeconds(Math.min(LONGEST_PAUSE.toSeconds(), 1L << Math.clamp(attempt, 1, 5)));
    }
}
