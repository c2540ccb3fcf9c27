package dev.greenroom.core.daily;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;

/**
 * When a schedule fires: at a wall-clock time on some days of the week.
 *
 * @param time to the minute
 * @param zone the zone whose wall clock is meant
 * @param days 1 to 7 days of the week, of the planned local date
 */
public record Timing(LocalTime time, ZoneId zone, Set<DayOfWeek> days) {
    public Timing {
        days = Set.copyOf(days);
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a schedule without days");
        }
    }
}
