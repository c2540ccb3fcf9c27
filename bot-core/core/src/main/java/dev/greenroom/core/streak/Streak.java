package dev.greenroom.core.streak;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A person's streak as it stands today.
 *
 * @param current active days in the running streak
 * @param best    the most there ever were
 * @param freezes how many freezes are left
 * @param days    every day from the first active one to today with its mark
 * @param atRisk  whether it ends today unless something is done: nothing protects the day and no freeze would cover it
 * @param lost    the streak that ended last, unless it was earned back; one that still can be comes before any after it
 */
public record Streak(int current, int best, int freezes, SortedMap<LocalDate, DayMark> days,
        boolean atRisk, Optional<Lost> lost) {
    public Streak {
        days = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }

    /**
     * A streak that ended.
     *
     * @param day    the learning day that was missed
     * @param length how long it was
     * @param until  the last learning day on which it can be restored; empty where it cannot be any more
     */
    public record Lost(LocalDate day, int length, Optional<LocalDate> until) {}

    /** The mark of a day; days before the first active one are idle. */
    public DayMark on(LocalDate day) {
        return days.getOrDefault(day, DayMark.IDLE);
    }
}
