package dev.greenroom.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a question is due that was rated before the date of an interview was known. */
final class InterviewAheadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    /** In days from today: the last rating, when it was due by it, the interview, and when it is due for that. */
    @ParameterizedTest
    @CsvSource({
        "-1,  40,  9,   4",
        "-20, 30, 10,  -5",
        "-1,   3,  9,   3",
        "0,   40,  1,   1",
        "0,   40,  0,   1",
        "-3,  40, 400, 40",
        "-3,  40, -1,  40"})
    void itIsPutOffNoFurtherThanHalfTheDaysLeftAtItsLastRating(int last, int due, int interview, int then) {
        var memory = new Memory(50, 5, TODAY.plusDays(last), TODAY.plusDays(due), 3, 1);
        var schedule = new Schedule(memory, Optional.of(memory), Rating.GOOD)
                .before(Optional.of(TODAY.plusDays(interview)), TODAY);
        assertThat(schedule.now().due()).isEqualTo(TODAY.plusDays(then));
        assertThat(schedule.now()).isEqualTo(new Memory(50, 5, memory.last(), TODAY.plusDays(then), 3, 1));
        assertThat(schedule.before()).contains(schedule.now());
    }

    @Test
    void withoutAnInterviewNothingChanges() {
        var schedule = new Schedule(new Memory(50, 5, TODAY, TODAY.plusDays(60), 3, 1), Optional.empty(), Rating.GOOD);
        assertThat(schedule.before(Optional.empty(), TODAY)).isEqualTo(schedule);
    }
}
