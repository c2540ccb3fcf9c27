package dev.greenroom.core.points;

import dev.greenroom.core.activity.LearningDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * When something was done, by the person's clock and by the community's. It is frozen into the record: zones that
 * change later change no history.
 *
 * @param zone      the person's
 * @param day       the person's learning day
 * @param community the community's zone, in which boards count
 */
public record Stamp(Instant at, ZoneId zone, LocalDate day, ZoneId community) {

    /** The stamp of this moment. */
    public static Stamp of(Instant at, ZoneId zone, ZoneId community) {
        return new Stamp(at, zone, LearningDay.of(at, zone), community);
    }

    /** The periods of the boards it falls into. */
    public List<Period> periods() {
        return Span.all(at, community);
    }
}
