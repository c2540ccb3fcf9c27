package dev.greenroom.core.review;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about a person's memory of one question.
 *
 * @param stability   days after which the chance to recall has fallen to 90 %, at least 0.001
 * @param difficulty  from 1 to 10
 * @param last        learning day of the last rating
 * @param due         learning day from which it should be reviewed
 * @param repetitions how often it was rated on different days
 * @param lapses      how often it was forgotten after the first time
 */
public record Memory(double stability, double difficulty, LocalDate last, LocalDate due, int repetitions, int lapses) {

    /** The same, due as it would have been had the interview's date been known at the last rating. */
    Memory before(LocalDate interview) {
        LocalDate latest = last.plusDays(Spacing.most(last, Optional.of(interview)));
        return due.isAfter(latest) ? new Memory(stability, difficulty, last, latest, repetitions, lapses) : this;
    }
}
