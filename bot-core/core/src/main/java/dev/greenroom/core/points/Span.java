package dev.greenroom.core.points;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;

/** Over which time a board counts points. */
public enum Span {
    /** An ISO week: from Monday 00:00. */
    WEEK("week"),
    /** A calendar month. */
    MONTH("month"),
    /** Since the beginning. */
    ALL("all");

    private final String word;

    Span(String word) {
        this.word = word;
    }

    /** The word people type, the same in every language. */
    public String word() {
        return word;
    }

    /** The period of this span that {@code at} falls into, for a community in {@code zone}. */
    public Period at(Instant at, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return switch (this) {
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                String name = "week:%d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR),
                        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
                yield Period.between(name, monday.atStartOfDay(zone).toInstant(),
                        monday.plusWeeks(1).atStartOfDay(zone).toInstant());
            }
            case MONTH -> {
                var month = YearMonth.from(day);
                yield Period.between("month:" + month, month.atDay(1).atStartOfDay(zone).toInstant(),
                        month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
            }
            case ALL -> Period.EVER;
        };
    }

    /** The periods of every span that {@code at} falls into. */
    public static List<Period> all(Instant at, ZoneId zone) {
        return Arrays.stream(values()).map(span -> span.at(at, zone)).toList();
    }
}
