package dev.greenroom.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FsrsTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Spacing PLAIN = new Spacing(0.9, 36_500, 0);

    /** Vectors of py-fsrs 6.3.1 without learning steps and fuzz, each review when due: interval, stability, difficulty. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "3,3,3,3,3,1,3,3; 2 2.3065 2.118104 | 11 10.964332 2.111214 | 46 46.280217 2.104331 | 163 162.862202 2.097455 | 497 497.447194 2.090586 | 7 6.886189 7.385458 | 17 16.724085 7.373301 | 37 37.402317 7.361156",
        "4,4,4; 8 8.2956 1.0 | 66 65.624226 1.0 | 397 396.775023 1.0",
        "2,3,3; 1 1.2931 5.112171 | 5 4.546029 5.102287 | 17 16.551265 5.092413",
        "1,3,3,3; 1 0.212 6.4133 | 2 1.886788 6.402115 | 6 6.269161 6.390941 | 17 17.379189 6.379779",
        "3,1,1,2,3; 2 2.3065 2.118104 | 1 0.60758 7.394503 | 1 0.218838 9.128819 | 1 0.634669 9.406898 | 1 1.433781 9.392719"})
    void followsTheReferenceImplementation(String ratings, String expected) {
        Optional<Schedule> schedule = Optional.empty();
        LocalDate day = START;
        String[] grades = ratings.split(",");
        String[] steps = expected.split("\\|");
        for (int index = 0; index < grades.length; index++) {
            String[] step = steps[index].strip().split(" ");
            Schedule next = Schedule.after(schedule, Rating.ofGrade(grades[index]).orElseThrow(), day, PLAIN);
            assertThat(next.now().due()).isEqualTo(day.plusDays(Integer.parseInt(step[0])));
            assertThat(next.now().stability()).isCloseTo(Double.parseDouble(step[1]), within(1e-5));
            assertThat(next.now().difficulty()).isCloseTo(Double.parseDouble(step[2]), within(1e-5));
            schedule = Optional.of(next);
            day = next.now().due();
        }
    }

    @Test
    void onTheSameDayGoodNeverLowersStabilityAndAgainDoes() {
        assertThat(Fsrs.stability(50, 5, 0, Rating.GOOD)).isGreaterThanOrEqualTo(50);
        assertThat(Fsrs.stability(0.5, 5, 0, Rating.EASY)).isGreaterThan(0.5);
        assertThat(Fsrs.stability(2.3065, 5, 0, Rating.AGAIN)).isCloseTo(
                2.3065 * Math.exp(0.5425 * (1 - 3 + 0.0912)) * Math.pow(2.3065, -0.0658), within(1e-9));
    }

    /**
     * The same-day branch for every rating: computed apart from this code, in Python, from the published formula of FSRS-6
     * and its default parameters: S · max(1 for Good and Easy, e^(w17 (G - 3 + w18)) S^-w19).
     */
    @ParameterizedTest
    @CsvSource({"2.3065, 2.118104, 1, 0.775084, 7.394503", "2.3065, 2.118104, 2, 1.333379, 4.752859",
        "2.3065, 2.118104, 3, 2.306500, 2.111214", "2.3065, 2.118104, 4, 3.946054, 1.000000",
        "0.60758, 7.394503, 1, 0.222905, 9.128819", "0.60758, 7.394503, 2, 0.383464, 8.255578",
        "0.60758, 7.394503, 3, 0.659674, 7.382337", "0.60758, 7.394503, 4, 1.134839, 6.509096",
        "46.280217, 2.104331, 1, 12.767034, 7.389976", "46.280217, 2.104331, 2, 21.963157, 4.743715",
        "46.280217, 2.104331, 3, 46.280217, 2.097455", "46.280217, 2.104331, 4, 64.998642, 1.000000"})
    void onTheSameDayFollowsThePublishedFormula(double before, double difficulty, String grade, double stability,
            double after) {
        Rating rating = Rating.ofGrade(grade).orElseThrow();
        assertThat(Fsrs.stability(before, difficulty, 0, rating)).isCloseTo(stability, within(1e-5));
        assertThat(Fsrs.difficulty(difficulty, rating)).isCloseTo(after, within(1e-5));
    }

    @Test
    void anotherRatingOnTheSameDayReplacesTheFirst() {
        var first = Schedule.after(Optional.empty(), Rating.GOOD, START, PLAIN);
        LocalDate later = first.now().due();
        var again = Schedule.after(Optional.of(first), Rating.AGAIN, later, PLAIN);
        var instead = Schedule.after(Optional.of(again), Rating.EASY, later, PLAIN);
        assertThat(instead).isEqualTo(Schedule.after(Optional.of(first), Rating.EASY, later, PLAIN));
        assertThat(instead.now().lapses()).isZero();
    }

    @Test
    void intervalsStayBetweenADayAndTheCap() {
        assertThat(Fsrs.interval(0.001, 0.9, 60)).isEqualTo(1);
        assertThat(Fsrs.interval(10_000, 0.9, 60)).isEqualTo(60);
    }
}
