package dev.greenroom.core.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The day a piece of work counts for: it ends at 4 in the morning, so that work after midnight counts for the evening. */
public final class LearningDay {
    /** How long after midnight the day before still lasts. */
    public static final Duration NIGHT = Duration.ofHours(4);

    private LearningDay() {}

    /** The learning day of {@code at} for somebody in {@code zone}. */
    public static LocalDate of(Instant at, ZoneId zone) {
        return at.minus(NIGHT).atZone(zone).toLocalDate();
    }

    /** When the learning day {@code day} begins in {@code zone}. */
    public static Instant start(LocalDate day, ZoneId zone) {
        return day.atTime(LocalTime.MIDNIGHT).atZone(zone).toInstant().plus(NIGHT);
    }
}
