package dev.greenroom.core.streak;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.activity.LearningDay;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.settings.Settings;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Loads what a streak is derived from, and derives it. Thread-safe. */
public final class StreakOf {
    /** The bot must have been down this long on a day for the day to be protected. */
    private static final Duration LONG_OUTAGE = Duration.ofHours(6);

    private final ActiveDays days;
    private final Settings settings;
    private final Outages outages;
    private final Told told;

    /** Streaks from these records. */
    public StreakOf(ActiveDays days, Settings settings, Outages outages, Told told) {
        this.days = days;
        this.settings = settings;
        this.outages = outages;
        this.told = told;
    }

    /** The caller's streak at the time of the request, and the learning day that is. */
    public Today of(Caller caller, PersonSettings person) {
        return of(caller.community(), caller.person(), caller.at(), settings.zone(caller, person));
    }

    /** A person's streak at {@code at} in their zone. */
    public Today of(CommunityId community, PersonId person, Instant at, ZoneId zone) {
        LocalDate today = LearningDay.of(at, zone);
        Set<DayOfWeek> rest = settings.community(community).restDays(community.platform());
        List<Outages.Outage> down = outages.known();
        var work = days.of(community, person);
        var streak = StreakRules.on(today, work, day -> {
            if (rest.contains(day.getDayOfWeek())) {
                return Optional.of(DayMark.REST);
            }
            return down.stream().anyMatch(outage -> covers(outage, day, zone))
                    ? Optional.of(DayMark.OUTAGE)
                    : Optional.empty();
        });
        return new Today(streak, today, work);
    }

    /** The end of the caller's streak where they are to be told of it, which they are once, whenever they come. */
    public Optional<Streak.Lost> news(Caller caller, Today today) {
        return today.streak().lost()
                .filter(lost -> told.first(caller.community(), caller.person(), lost.day()));
    }

    private static boolean covers(Outages.Outage outage, LocalDate day, ZoneId zone) {
        Instant start = LearningDay.start(day, zone);
        Instant end = LearningDay.start(day.plusDays(1), zone);
        Instant from = outage.from().isAfter(start) ? outage.from() : start;
        Instant to = outage.to().isBefore(end) ? outage.to() : end;
        return Duration.between(from, to).compareTo(LONG_OUTAGE) > 0;
    }

    /**
     * A streak and the learning day it was asked on.
     *
     * @param work what was done on each day on which anything was
     */
    public record Today(Streak streak, LocalDate day, SortedMap<LocalDate, ActiveDays.Work> work) {
        public Today {
            work = Collections.unmodifiableSortedMap(new TreeMap<>(work));
        }
    }
}
