package dev.greenroom.core.review;

import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.PersonId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far apart the reviews of one question may lie for one person.
 *
 * @param retention the chance to recall at which a question is due
 * @param mostDays  the longest interval, at least 1
 * @param seed      spreads reviews of the same day a little, the same way on every replay; 0 does not spread
 */
public record Spacing(double retention, int mostDays, long seed) {
    private static final double RETENTION = 0.90;
    private static final int CAP = 60;
    /** From which interval on, and by which share of what lies beyond it, py-fsrs spreads. */
    private static final double[][] SPREAD = {{2.5, 7, 0.15}, {7, 20, 0.1}, {20, Double.MAX_VALUE, 0.05}};

    /** The product's spacing; with an interview ahead nothing is put off beyond half the days left. */
    public static Spacing of(PersonId person, QuestionId question, LocalDate today, Optional<LocalDate> interview) {
        return new Spacing(RETENTION, most(today, interview),
                mixed(31L * person.id().hashCode() + question.value().hashCode()));
    }

    /** The longest interval after {@code day}. */
    static int most(LocalDate day, Optional<LocalDate> interview) {
        return interview.filter(date -> !date.isBefore(day))
                .map(date -> Math.clamp(day.until(date, ChronoUnit.DAYS) / 2, 1, CAP)).orElse(CAP);
    }

    /** The interval in days, spread by an amount that depends on person, question and repetition only. */
    int days(int interval, int repetition) {
        if (seed == 0 || interval < SPREAD[0][0]) {
            return interval;
        }
        double delta = 1;
        for (double[] range : SPREAD) {
            delta += range[2] * Math.max(Math.min(interval, range[1]) - range[0], 0);
        }
        long least = Math.max(2, Math.round(interval - delta));
        long most = Math.min(Math.round(interval + delta), mostDays);
        if (least >= most) {
            return Math.min(interval, mostDays);
        }
        return (int) (least + Math.floorMod(mixed(seed + repetition), most - least + 1));
    }

    /** The finalizer of SplitMix64, so that neighbouring numbers lie far apart. */
    private static long mixed(long value) {
        long z = value + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
