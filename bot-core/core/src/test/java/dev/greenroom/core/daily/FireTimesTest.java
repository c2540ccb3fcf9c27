package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

final class FireTimesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2036, 12, 31);
    private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
    private static final Set<DayOfWeek> WORKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    static final List<LocalTime> TIMES = List.of(LocalTime.of(0, 0), LocalTime.of(0, 30), LocalTime.of(1, 59),
            LocalTime.of(2, 30), LocalTime.of(3, 0), LocalTime.of(9, 0), LocalTime.of(12, 45),
            LocalTime.of(23, 30), LocalTime.of(23, 59));

    @ParameterizedTest
    @FieldSource("TIMES")
    void everyZoneFiresOncePerPlannedDateOnTheChosenDays(LocalTime time) {
        var zones = zones();
        assertThat(zones).hasSizeGreaterThan(100);
        for (ZoneId zone : zones) {
            expectOnePerDate(new Timing(time, zone, ALL), 1);
            expectOnePerDate(new Timing(time, zone, WORKDAYS), 97);
        }
    }

    @Test
    void everyMinuteAroundEveryChangeOfTheClockFiresOnceAndWhereItShould() {
        int changes = 0;
        for (ZoneId zone : zones()) {
            for (ZoneOffsetTransition change : transitions(zone.getRules())) {
                LocalDate date = change.getDateTimeBefore().toLocalDate();
                for (int minute = 0; minute < 24 * 60; minute += 1) {
                    LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
                    expectRight(new Timing(time, zone, ALL), date);
                    expectRight(new Timing(time, zone, ALL), date.plusDays(1));
                }
                changes++;
            }
        }
        assertThat(changes).isGreaterThan(1000);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 02:30, 2027-03-28, 2027-03-28T01:30:00Z",
        "Europe/Berlin, 02:30, 2027-10-31, 2027-10-31T00:30:00Z",
        "America/New_York, 01:30, 2027-11-07, 2027-11-07T05:30:00Z",
        "Australia/Lord_Howe, 02:15, 2027-10-03, 2027-10-02T15:45:00Z",
        "America/Nuuk, 23:30, 2027-03-27, 2027-03-28T01:30:00Z",
        "Asia/Kathmandu, 09:00, 2027-01-04, 2027-01-04T03:15:00Z"})
    void aTimeInAGapMovesForwardByTheGapAndOneThatOccursTwiceFiresFirst(ZoneId zone, LocalTime time, LocalDate date,
            Instant expected) {
        assertThat(FireTimes.on(date, new Timing(time, zone, ALL)).at()).isEqualTo(expected);
    }

    @Test
    void whatFiresAfterAMomentComesAfterIt() {
        var timing = new Timing(LocalTime.of(9, 0), ZoneOffset.UTC, WORKDAYS);
        Instant friday = Instant.parse("2026-11-20T09:00:00Z");
        assertThat(FireTimes.after(friday, timing).limit(2).map(Fire::date))
                .containsExactly(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 24));
        assertThat(FireTimes.between(friday.minusMillis(1), friday, timing)).hasSize(1);
        assertThat(FireTimes.between(friday, friday.plusSeconds(3600), timing)).isEmpty();
    }

    /** Walks from fire to fire as the engine does; {@code stride} leaves dates out to save time. */
    private static void expectOnePerDate(Timing timing, int stride) {
        Instant from = FIRST.atStartOfDay().minusDays(2).toInstant(ZoneOffset.UTC);
        Instant to = LAST.atStartOfDay().plusDays(2).toInstant(ZoneOffset.UTC);
        var fires = FireTimes.between(from, to, timing);
        LocalDate expected = fires.getFirst().date();
        Instant before = Instant.MIN;
        for (int index = 0; index < fires.size(); index++) {
            Fire fire = fires.get(index);
            if (!fire.date().equals(expected) || !fire.at().isAfter(before)) {
                assertThat(fire.date()).as(timing.toString()).isEqualTo(expected);
                assertThat(fire.at()).as(timing.toString()).isAfter(before);
            }
            before = fire.at();
            if (index % stride == 0) {
                expectRight(timing, fire.date());
            }
            do {
                expected = expected.plusDays(1);
            } while (!timing.days().contains(expected.getDayOfWeek()));
        }
        assertThat(fires.getFirst().date()).isBefore(FIRST);
        assertThat(fires.getLast().date()).isAfter(LAST.minusDays(3));
    }

    /** Against the zone's rules, not against the way fires are computed. */
    private static void expectRight(Timing timing, LocalDate date) {
        LocalDateTime planned = date.atTime(timing.time());
        ZoneRules rules = timing.zone().getRules();
        Instant at = FireTimes.on(date, timing).at();
        List<ZoneOffset> offsets = rules.getValidOffsets(planned);
        Instant expected = offsets.isEmpty()
                ? planned.plus(rules.getTransition(planned).getDuration())
                        .toInstant(rules.getTransition(planned).getOffsetAfter())
                : offsets.stream().map(planned::toInstant).min(Instant::compareTo).orElseThrow();
        if (!at.equals(expected)) {
            assertThat(at).as(timing + " on " + date).isEqualTo(expected);
        }
    }

    /** One zone for each set of rules in the tzdb; zones of the same rules fire alike. */
    private static List<ZoneId> zones() {
        Map<ZoneRules, ZoneId> distinct = new HashMap<>();
        ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of)
                .forEach(zone -> distinct.putIfAbsent(zone.getRules(), zone));
        return List.copyOf(distinct.values());
    }

    private static List<ZoneOffsetTransition> transitions(ZoneRules rules) {
        var found = new ArrayList<ZoneOffsetTransition>();
        Instant end = LAST.atStartOfDay().toInstant(ZoneOffset.UTC);
        ZoneOffsetTransition next = rules.nextTransition(FIRST.atStartOfDay().toInstant(ZoneOffset.UTC));
        while (next != null && next.getInstant().isBefore(end)) {
            assertThat(next.getDuration()).isLessThan(Duration.ofHours(24));
            found.add(next);
            next = rules.nextTransition(next.getInstant());
        }
        return found;
    }
}
