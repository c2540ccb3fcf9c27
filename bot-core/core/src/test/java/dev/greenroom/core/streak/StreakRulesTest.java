package dev.greenroom.core.streak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.activity.ActiveDays.Work;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StreakRulesTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({"aa., false", "aa..., true", "a.a.a., true", "a..., true", "a...., false", "a..a., true",
        "a..r, false", "., false", "a, false"})
    void aStreakIsAtRiskOnlyWhereNoFreezeWouldCoverToday(String days, boolean atRisk) {
        assertThat(streak(days).atRisk()).isEqualTo(atRisk);
    }

    /**
     * One letter a day: a active, w three reviews and the day's question, v three reviews and other
     * things, . nothing, r rest, o outage; the last is today.
     */
    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "a,          1, 1, 2",
        "aa,         2, 2, 2",
        "aa.,        2, 2, 2",
        "aa.a,       3, 3, 1",
        "aa..a,      3, 3, 0",
        "aa...a,     1, 2, 0",
        "aa.a.a.a,   1, 4, 0",
        "aaaaaaa.a,  8, 8, 1",
        "a..aaaaaaa.a, 9, 9, 0",
        "aarra,      3, 3, 2",
        "aaooa,      3, 3, 2",
        "aa.rr.a,    3, 3, 0",
        "aa.rr..a,   1, 2, 0",
        "a...w,      2, 2, 0",
        "a....w,     2, 2, 0",
        "a.....w,    1, 1, 0"})
    void daysMakeAStreak(String days, int current, int best, int freezes) {
        Streak streak = streak(days);
        assertThat(streak.current()).as("current").isEqualTo(current);
        assertThat(streak.best()).as("best").isEqualTo(best);
        assertThat(streak.freezes()).as("freezes").isEqualTo(freezes);
    }

    @Test
    void everyDayHasItsReason() {
        Streak streak = streak("a.raa..o...");
        assertThat(streak.days().values()).containsExactly(DayMark.ACTIVE, DayMark.FREEZE, DayMark.REST, DayMark.ACTIVE,
                DayMark.ACTIVE, DayMark.FREEZE, DayMark.BROKEN, DayMark.OUTAGE, DayMark.IDLE, DayMark.IDLE,
                DayMark.OPEN);
    }

    @Test
    void aLostStreakCanBeEarnedBackForTwoDaysAndThenNot() {
        var restorable = new Streak.Lost(START.plusDays(5), 3, Optional.of(START.plusDays(7)));
        assertThat(streak("aaa....").lost()).contains(restorable);
        assertThat(streak("aaa.....").lost()).contains(restorable);
        assertThat(streak("aaa......").lost()).contains(new Streak.Lost(START.plusDays(5), 3, Optional.empty()));
    }

    @Test
    void whatEndedLastIsKnownUntilItIsEarnedBack() {
        assertThat(streak("aaa..").lost()).isEmpty();
        assertThat(streak("aaa...aaaaaa").lost()).map(Streak.Lost::length).contains(3);
        assertThat(streak("aaa...a...").lost()).map(Streak.Lost::length).contains(1);
        assertThat(streak("aaa...w").lost()).isEmpty();
    }

    @Test
    void threeReviewsWithoutTheDaysQuestionEarnNothingBack() {
        assertThat(streak("a...v").current()).isEqualTo(1);
        assertThat(streak("a...w").current()).isEqualTo(2);
    }

    @Test
    void aStreakIsEarnedBackOnceInThirtyDays() {
        assertThat(streak("aaa...w...w").current()).isEqualTo(1);
        assertThat(streak("aaa...w" + "a".repeat(30) + "...w").current()).isEqualTo(35);
    }

    @Property
    void protectedDaysNeverChangeAStreak(@ForAll @IntRange(min = 1, max = 40) int before,
            @ForAll @IntRange(min = 0, max = 30) int rest, @ForAll @IntRange(min = 0, max = 40) int after) {
        Streak with = streak("a".repeat(before) + "r".repeat(rest) + "a".repeat(after));
        assertThat(with.current()).isEqualTo(before + after);
    }

    @Property
    void whatHappensLaterNeverShortensTheBest(@ForAll Set<@IntRange(min = 0, max = 200) Integer> active,
            @ForAll @IntRange(min = 0, max = 200) int today) {
        var work = new TreeMap<LocalDate, Work>();
        active.forEach(day -> work.put(START.plusDays(day), new Work(1, 0, 0)));
        Streak now = on(today, work, Set.of());
        Streak later = on(today + 1, work, Set.of());
        assertThat(later.best()).isGreaterThanOrEqualTo(now.best());
        assertThat(now.best()).isGreaterThanOrEqualTo(now.current());
        assertThat(now.freezes()).isBetween(0, StreakRules.MOST_FREEZES);
    }

    private static Streak on(int today, SortedMap<LocalDate, Work> work, Set<LocalDate> rest) {
        LocalDate day = START.plusDays(today);
        return StreakRules.on(day, new TreeMap<>(work.headMap(day.plusDays(1))),
                asked -> rest.contains(asked) ? Optional.of(DayMark.REST) : Optional.empty());
    }

    private static Streak streak(String days) {
        var work = new TreeMap<LocalDate, Work>();
        for (int day = 0; day < days.length(); day++) {
            switch (days.charAt(day)) {
                case 'a' -> work.put(START.plusDays(day), new Work(1, 0, 0));
                case 'v' -> work.put(START.plusDays(day), new Work(5, 3, 0));
                case 'w' -> work.put(START.plusDays(day), new Work(4, 3, 1));
                default -> {
                    // nothing was done
                }
            }
        }
        return StreakRules.on(START.plusDays(days.length() - 1L), work, asked -> {
            char sign = days.charAt(Math.toIntExact(START.until(asked, java.time.temporal.ChronoUnit.DAYS)));
            return sign == 'r'
                    ? Optional.of(DayMark.REST)
                    : sign == 'o' ? Optional.of(DayMark.OUTAGE) : Optional.empty();
        });
    }
}
