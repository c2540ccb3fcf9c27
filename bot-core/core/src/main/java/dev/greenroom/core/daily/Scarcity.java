package dev.greenroom.core.daily;

import java.time.LocalDate;
import java.util.stream.Stream;

/** When the questions of a schedule run out, and when to say so. Pure. */
final class Scarcity {
    private static final int DAYS_AHEAD = 7;
    private static final int SILENCE_DAYS = 30;

    private Scarcity() {}

    /**
     * Whether the admin is told, after the post of {@code date}, that questions begin to repeat within a week.
     *
     * @param left how many questions were never asked, that of {@code date} not counted
     */
    static boolean warns(Schedule schedule, LocalDate date, int left, Used used) {
        boolean recently = used.warned().map(day -> day.plusDays(SILENCE_DAYS).isAfter(date)).orElse(false);
        return few(schedule, date, left) && !recently;
    }

    /** Whether questions begin to repeat within a week after {@code date}. */
    static boolean few(Schedule schedule, LocalDate date, int left) {
        return left > 0 && left <= postsAhead(schedule, date);
    }

    private static long postsAhead(Schedule schedule, LocalDate date) {
        return Stream.iterate(date.plusDays(1), day -> day.plusDays(1)).limit(DAYS_AHEAD)
                .filter(day -> schedule.timing().days().contains(day.getDayOfWeek())).count();
    }
}
