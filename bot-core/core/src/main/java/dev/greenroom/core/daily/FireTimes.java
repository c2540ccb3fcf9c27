package dev.greenroom.core.daily;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * The moments at which a schedule fires: one per planned local date on its days, by {@code java.time}. A time that
 * does not exist moves forward by the gap, one that exists twice fires the first time. Pure.
 */
public final class FireTimes {
    /** How far a fire may lie from its planned date, at most: no gap between two offsets is longer than a day. */
    private static final int SLACK_DAYS = 2;

    private FireTimes() {}

    /** The fire planned for {@code date}, whatever its day of the week. */
    public static Fire on(LocalDate date, Timing timing) {
        return new Fire(date, ZonedDateTime.of(date, timing.time(), timing.zone()).toInstant());
    }

    /** The fires after {@code moment}, without end. */
    public static Stream<Fire> after(Instant moment, Timing timing) {
        return Stream.iterate(moment.atZone(timing.zone()).toLocalDate().minusDays(SLACK_DAYS),
                date -> date.plusDays(1))
                .filter(date -> timing.days().contains(date.getDayOfWeek())).map(date -> on(date, timing))
                .filter(fire -> fire.at().isAfter(moment));
    }

    /** The fires after {@code from}, up to and including {@code to}. */
    public static List<Fire> between(Instant from, Instant to, Timing timing) {
        return after(from, timing).takeWhile(fire -> !fire.at().isAfter(to)).toList();
    }
}
