package dev.greenroom.core.points;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Level;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PointsTest {

    @ParameterizedTest
    @CsvSource({
        // covered of 20 points, level, hinted, words, points
        "0, MID, false, 3, 0", "6, MID, false, 3, 0", "7, MID, false, 3, 10", "11, MID, false, 3, 10",
        "12, MID, false, 3, 15", "16, MID, false, 3, 15", "17, MID, false, 3, 20", "20, MID, false, 3, 20",
        "20, JUNIOR, false, 3, 10", "12, JUNIOR, false, 3, 8", "20, SENIOR, false, 3, 30", "7, SENIOR, false, 3, 15",
        "20, MID, true, 3, 15", "7, JUNIOR, true, 3, 4", "12, SENIOR, true, 30, 17",
        "0, MID, false, 15, 2", "0, SENIOR, true, 15, 2", "0, MID, false, 14, 0"})
    void anAnswerIsWorthTheBaseOfItsLevelTimesTheStepItsCoverageReaches(int covered, Level level, boolean hinted,
            int words, int points) {
        assertThat(Points.ofAnswer(level, hinted, assessment(covered, 20, words, 0)).points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"24, 0, 0, LITTLE", "25, 0, 5, EARNED", "200, 0.95, 0, COPIED"})
    void aQuestionWithoutKeyPointsPaysForWords(int words, double copied, int points, Reason reason) {
        assertThat(Points.ofAnswer(Level.SENIOR, false, assessment(0, 0, words, copied)))
                .isEqualTo(new Worth(points, reason));
    }

    @Test
    void copyingTheReferenceAnswerPaysNothingFromMoreThanNineTenthsOn() {
        assertThat(Points.ofAnswer(Level.MID, false, assessment(20, 20, 80, 0.90)).points()).isEqualTo(20);
        assertThat(Points.ofAnswer(Level.MID, false, assessment(20, 20, 80, 0.91)))
                .isEqualTo(new Worth(0, Reason.COPIED));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T22:59:59Z, Europe/Berlin, week:2026-W47, month:2026-11",
        "2026-11-22T23:00:00Z, Europe/Berlin, week:2026-W48, month:2026-11",
        "2026-11-30T23:00:00Z, Europe/Berlin, week:2026-W49, month:2026-12",
        "2027-01-03T12:00:00Z, UTC, week:2026-W53, month:2027-01",
        "2026-03-29T00:30:00Z, Europe/Berlin, week:2026-W13, month:2026-03"})
    void aWeekIsAnIsoWeekInTheZoneOfTheCommunity(Instant at, ZoneId zone, String week, String month) {
        assertThat(Span.all(at, zone)).extracting(Period::name).containsExactly(week, month, "all");
        assertThat(Span.all(at, zone)).allMatch(period -> !period.start().isAfter(at)
                && period.end().map(end -> end.isAfter(at)).orElse(true));
    }

    @Test
    void momentsOfAPeriodAreInOrderAndFitTheirBits() {
        var zone = ZoneId.of("UTC");
        for (Span span : Span.values()) {
            Period period = span.at(Instant.parse("2026-10-31T23:59:59.999Z"), zone);
            assertThat(period.moment(Instant.parse("2026-10-31T23:59:58Z")))
                    .isLessThan(period.moment(Instant.parse("2026-10-31T23:59:59.999Z"))).isLessThan(1L << 32);
            assertThat(period.moment(Instant.EPOCH)).isZero();
        }
    }

    private static Assessment assessment(int covered, int all, int words, double copied) {
        var findings = new ArrayList<Finding>();
        for (int point = 0; point < all; point++) {
            findings.add(new Finding("point " + point, 0.1, point < covered ? Coverage.COVERED : Coverage.NOT_MENTIONED,
                    Optional.empty(), false));
        }
        return new Assessment(List.copyOf(findings), words, copied);
    }
}
