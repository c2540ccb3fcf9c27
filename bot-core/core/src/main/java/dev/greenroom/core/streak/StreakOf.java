package dev.greenroom.core.streak;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.activity.LearningDay;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.settings.Settings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Loads what a streak is derived from, and derives it. Thread-safe. */
public final class StreakOf {
    /** The bot must have been down this long on a day for the day to be protected. */
    private static final Duration LONG_OUTAGE = Duration.ofHours(6);

    private final ActiveDays days;
    private final Settings settings;
    private final Outages outages;

    /** Streaks from these records. */
    public StreakOf(ActiveDays days, Settings settings, Outages outages) {
        this.days = days;
        this.settings = settings;
        this.outages = outages;
    }

    /** The caller's streak at the time of the request, and the learning day that is. */
    public Today of(Caller caller, PersonSettings person) {
        ZoneId zone = settings.zone(caller, person);
        LocalDate today = LearningDay.of(caller.at(), zone);
        Set<DayOfWeek> rest = settings.community(caller.community()).restDays(caller.community().platform());
        List<Outages.Outage> down = outages.known();
        var streak = StreakRules.on(today, days.of(caller.community(), caller.person()), day -> {
            if (rest.contains(day.getDayOfWeek())) {
                return Optional.of(DayMark.REST);
            }
            return down.stream().anyMatch(outage -> covers(outage, day, zone))
                    ? Optional.of(DayMark.OUTAGE)
                    : Optional.empty();
        });
        return new Today(streak, today);
    }

    private static boolean covers(Outages.Outage outage, LocalDate day, ZoneId zone) {
        Instant start = LearningDay.start(day, zone);
        Instant end = LearningDay.start(day.plusDays(1), zone);
        Instant from = outage.from().isAfter(start) ? outage.from() : start;
        Instant to = outage.to().isBefore(end) ? outage.to() : end;
        return Duration.between(from, to).compareTo(LONG_OUTAGE) > 0;
    }

    /** A streak and the learning day it was asked on. */
    public record Today(Streak streak, LocalDate day) {}
}
