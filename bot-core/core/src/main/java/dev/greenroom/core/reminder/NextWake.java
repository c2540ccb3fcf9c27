package dev.greenroom.core.reminder;

import dev.greenroom.core.reminder.Reminders.Asked;
import dev.greenroom.core.reminder.Reminders.Wake;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Works out when somebody is reminded next. A time that a clock change leaves out moves forward by the gap; one that
 * exists twice is the first. Pure.
 */
final class NextWake {
    private NextWake() {}

    /** The first moment after {@code after} at which it is {@code time} in {@code zone}. */
    static Wake after(Instant after, LocalTime time, ZoneId zone, Asked asked) {
        LocalDate date = after.atZone(zone).toLocalDate().minusDays(1);
        while (!at(date, time, zone).isAfter(after)) {
            date = date.plusDays(1);
        }
        return new Wake(at(date, time, zone), date, asked);
    }

    /** When it is {@code time} on {@code date}. */
    static Instant at(LocalDate date, LocalTime time, ZoneId zone) {
        return date.atTime(time).atZone(zone).toInstant();
    }
}
