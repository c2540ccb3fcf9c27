package dev.greenroom.core.review;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When a question is due for a person. A day has one rating: another on the same day takes its place, which is why the
 * memory before the day's rating is kept.
 *
 * @param now    the memory with the last rating in it
 * @param before the memory before the last rating's day, empty where that was the first
 * @param rating the last rating
 */
public record Schedule(Memory now, Optional<Memory> before, Rating rating) {
    /** A question forgotten this often is a sleeper: rating it once more does not help. */
    public static final int SLEEPER = 4;

    /**
     * The schedule of a question among {@code kept}. One that was merged with others may have several; the one that was
     * rated last counts, on the same day its own.
     */
    public static Optional<Schedule> of(Question question, Function<QuestionId, Optional<Schedule>> kept) {
        return Stream.concat(Stream.of(question.id()), question.aliases().stream())
                .flatMap(id -> kept.apply(id).stream())
                .reduce((one, other) -> other.now().last().isAfter(one.now().last()) ? other : one);
    }

    /** The schedule after {@code rating} on {@code today}, following {@code earlier} where there is one. */
    public static Schedule after(Optional<Schedule> earlier, Rating rating, LocalDate today, Spacing spacing) {
        Optional<Memory> before = earlier.flatMap(
                schedule -> schedule.now().last().isBefore(today) ? Optional.of(schedule.now()) : schedule.before());
        return new Schedule(remembered(before, rating, today, spacing), before, rating);
    }

    /**
     * The same with an interview ahead on {@code today}: what was put off before its date was known comes forward, as if it
     * had been known at the last rating. A date that has passed changes nothing.
     */
    public Schedule before(Optional<LocalDate> interview, LocalDate today) {
        return interview.filter(date -> !date.isBefore(today)).map(
                date -> new Schedule(now.before(date), before.map(memory -> memory.before(date)), rating)).orElse(this);
    }

    /** Whether the question was forgotten {@link #SLEEPER} times or more. */
    public boolean sleeps() {
        return now.lapses() >= SLEEPER;
    }

    /** Whether the memory before {@code today} was due on that day: what is rated then is a review. */
    public boolean isReview(LocalDate today) {
        return (now.last().isBefore(today) ? Optional.of(now) : before).map(memory -> !memory.due().isAfter(today))
                .orElse(false);
    }

    /** The chance to recall it on {@code today}, from 0 to 1. */
    public double retrievability(LocalDate today) {
        long days = Math.max(0, now.last().until(today, java.time.temporal.ChronoUnit.DAYS));
        return Fsrs.retrievability((double) days, now.stability());
    }

    private static Memory remembered(Optional<Memory> before, Rating rating, LocalDate today, Spacing spacing) {
        double stability = before.map(memory -> Fsrs.stability(memory.stability(), memory.difficulty(),
                memory.last().until(today, java.time.temporal.ChronoUnit.DAYS), rating))
                .orElseGet(() -> Fsrs.firstStability(rating));
        double difficulty = before.map(memory -> Fsrs.difficulty(memory.difficulty(), rating))
                .orElseGet(() -> Fsrs.firstDifficulty(rating));
        int repetitions = before.map(Memory::repetitions).orElse(0) + 1;
        int lapses = before.map(memory -> memory.lapses() + (rating == Rating.AGAIN ? 1 : 0)).orElse(0);
        int days = spacing.days(Fsrs.interval(stability, spacing.retention(), spacing.mostDays()), repetitions);
        return new Memory(stability, difficulty, today, today.plusDays(days), repetitions, lapses);
    }
}
