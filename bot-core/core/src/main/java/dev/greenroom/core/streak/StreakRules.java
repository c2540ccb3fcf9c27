package dev.greenroom.core.streak;

import dev.greenroom.core.activity.ActiveDays.Work;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Derives a streak from the days on which something was done. Pure: the same days give the same streak, whenever and
 * wherever it is asked for.
 */
public final class StreakRules {
    /** Everybody starts with this many freezes and never holds more. */
    static final int MOST_FREEZES = 2;
    /** This many active days in a row without a freeze earn one. */
    static final int DAYS_FOR_A_FREEZE = 7;
    /** Freezes cover no more than this many missed days in a row. */
    static final int MOST_FROZEN_IN_A_ROW = 2;
    /** A lost streak can be earned back on the two learning days after the loss: 48 hours. */
    static final int DAYS_TO_EARN_BACK = 2;
    /** This many reviews, and the day's question beside them, earn a streak back. */
    static final int REVIEWS_TO_EARN_BACK = 3;
    /** A streak is earned back at most once in this many days. */
    static final int DAYS_BETWEEN_EARN_BACKS = 30;

    private final SortedMap<LocalDate, Work> work;
    private final Function<LocalDate, Optional<DayMark>> protection;
    private final SortedMap<LocalDate, DayMark> marks = new TreeMap<>();

    private int length;
    private int best;
    private int freezes = MOST_FREEZES;
    private int towardsFreeze;
    private int frozenInARow;
    /** What may be earned back. */
    private Optional<Loss> loss = Optional.empty();
    /** What ended last and was not. */
    private Optional<Loss> ended = Optional.empty();
    private Optional<LocalDate> earnedBack = Optional.empty();

    private StreakRules(SortedMap<LocalDate, Work> work, Function<LocalDate, Optional<DayMark>> protection) {
        this.work = work;
        this.protection = protection;
    }

    /**
     * The streak on {@code today}.
     *
     * @param work       what was done on each day on which anything was
     * @param protection what protects a day on which nothing was done: rest or outage
     */
    public static Streak on(LocalDate today, SortedMap<LocalDate, Work> work,
            Function<LocalDate, Optional<DayMark>> protection) {
        return new StreakRules(work, protection).upTo(today);
    }

    private Streak upTo(LocalDate today) {
        if (!work.isEmpty()) {
            work.firstKey().datesUntil(today.plusDays(1)).forEach(day -> marks.put(day, mark(day, today)));
        }
        return new Streak(length, best, freezes, marks, isAtRisk(today), lost(today));
    }

    private boolean isAtRisk(LocalDate today) {
        return length > 0 && marks.get(today) == DayMark.OPEN && !isCoveredByAFreeze();
    }

    /** Whether a freeze would be used for the next missed day. */
    private boolean isCoveredByAFreeze() {
        return length > 0 && freezes > 0 && frozenInARow < MOST_FROZEN_IN_A_ROW;
    }

    private Optional<Streak.Lost> lost(LocalDate today) {
        return loss.filter(lost -> canRestore(lost, today)).map(lost -> new Streak.Lost(lost.missed(), lost.length(),
                Optional.of(lost.missed().plusDays(DAYS_TO_EARN_BACK))))
                .or(() -> ended.map(lost -> new Streak.Lost(lost.missed(), lost.length(), Optional.empty())));
    }

    private DayMark mark(LocalDate day, LocalDate today) {
        Work done = work.get(day);
        if (done != null) {
            active(day, done);
            return DayMark.ACTIVE;
        }
        Optional<DayMark> covered = protection.apply(day);
        if (covered.isPresent()) {
            return covered.get();
        }
        if (day.equals(today)) {
            return DayMark.OPEN;
        }
        return missed(day);
    }

    private void active(LocalDate day, Work done) {
        length++;
        frozenInARow = 0;
        if (++towardsFreeze == DAYS_FOR_A_FREEZE) {
            freezes = Math.min(MOST_FREEZES, freezes + 1);
            towardsFreeze = 0;
        }
        loss.filter(lost -> canRestore(lost, day) && earns(done)).ifPresent(lost -> restore(lost, day));
        best = Math.max(best, length);
    }

    private static boolean earns(Work done) {
        return done.reviews() >= REVIEWS_TO_EARN_BACK && done.daily() > 0;
    }

    private boolean canRestore(Loss lost, LocalDate day) {
        return !day.isAfter(lost.missed().plusDays(DAYS_TO_EARN_BACK))
                && earnedBack.map(last -> last.plusDays(DAYS_BETWEEN_EARN_BACKS).isBefore(day)).orElse(true);
    }

    private void restore(Loss lost, LocalDate day) {
        length += lost.length();
        marks.put(lost.missed(), DayMark.EARNED_BACK);
        marks.replaceAll((marked, mark) -> marked.isAfter(lost.missed()) && mark == DayMark.IDLE
                ? DayMark.EARNED_BACK
                : mark);
        earnedBack = Optional.of(day);
        loss = Optional.empty();
        ended = Optional.empty();
    }

    private DayMark missed(LocalDate day) {
        if (isCoveredByAFreeze()) {
            freezes--;
            frozenInARow++;
            towardsFreeze = 0;
            return DayMark.FREEZE;
        }
        boolean ran = length > 0;
        if (ran) {
            ended = Optional.of(new Loss(day, length));
            loss = loss.filter(lost -> canRestore(lost, day)).or(() -> ended);
        }
        length = 0;
        towardsFreeze = 0;
        frozenInARow = 0;
        return ran ? DayMark.BROKEN : DayMark.IDLE;
    }

    private record Loss(LocalDate missed, int length) {}
}
