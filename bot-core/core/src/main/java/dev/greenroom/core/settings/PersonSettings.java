package dev.greenroom.core.settings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What one person has set in one community.
 *
 * @param zone      their time zone, where they told it
 * @param reminder  when they want to be reminded, in their zone
 * @param onBoard   whether leaderboards show them
 * @param streak    whether they want to see a streak at all
 * @param interview the day of their interview
 */
public record PersonSettings(Optional<ZoneId> zone, Optional<LocalTime> reminder, boolean onBoard, boolean streak,
        Optional<LocalDate> interview) {
    /** What holds for somebody who never set anything. */
    public static final PersonSettings DEFAULT = new PersonSettings(Optional.empty(), Optional.empty(), true, true,
            Optional.empty());
}
