package dev.greenroom.core.review;

/**
 * The memory model FSRS-6 with the formulas and default weights of py-fsrs 6.3.1 (MIT licence, see NOTICE). Pure
 * functions; time is in whole learning days.
 */
final class Fsrs {
    private static final double[] W = {0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666,
        0.796, 1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;

    private Fsrs() {}

    /** The chance to recall after {@code days} at this stability. */
    static double retrievability(double days, double stability) {
        return Math.pow(1 + FACTOR * days / stability, DECAY);
    }

    /** The days until the chance to recall falls to {@code retention}: 1 to {@code most}. */
    static int interval(double stability, double retention, int most) {
        double days = stability / FACTOR * (Math.pow(retention, 1 / DECAY) - 1);
        return (int) Math.clamp(Math.rint(days), 1, most);
    }

    static double firstStability(Rating rating) {
        return Math.max(W[rating.grade() - 1], LEAST_STABILITY);
    }

    static double firstDifficulty(Rating rating) {
        return Math.clamp(unclampedFirstDifficulty(rating), 1, 10);
    }

    private static double unclampedFirstDifficulty(Rating rating) {
        return W[4] - Math.exp(W[5] * (rating.grade() - 1)) + 1;
    }

    static double difficulty(double before, Rating rating) {
        double moved = before + (10 - before) / 9 * (-W[6] * (rating.grade() - 3));
        return Math.clamp(W[7] * unclampedFirstDifficulty(Rating.EASY) + (1 - W[7]) * moved, 1, 10);
    }

    /** The stability after a rating {@code days} after the last one; {@code difficulty} is the one before the rating. */
    static double stability(double before, double difficulty, long days, Rating rating) {
        double after = days < 1
                ? sameDay(before, rating)
                : rating == Rating.AGAIN
                        ? forgotten(before, difficulty, retrievability((double) days, before))
                        : recalled(before, difficulty, retrievability((double) days, before), rating);
        return Math.max(after, LEAST_STABILITY);
    }

    private static double recalled(double before, double difficulty, double retrievability, Rating rating) {
        double hard = rating == Rating.HARD ? W[15] : 1;
        double easy = rating == Rating.EASY ? W[16] : 1;
        return before * (1 + Math.exp(W[8]) * (11 - difficulty) * Math.pow(before, -W[9])
                * (Math.exp((1 - retrievability) * W[10]) - 1) * hard * easy);
    }

    private static double forgotten(double before, double difficulty, double retrievability) {
        double longTerm = W[11] * Math.pow(difficulty, -W[12]) * (Math.pow(before + 1, W[13]) - 1)
                * Math.exp((1 - retrievability) * W[14]);
        return Math.min(longTerm, before / Math.exp(W[17] * W[18]));
    }

    private static double sameDay(double before, Rating rating) {
        double increase = Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(before, -W[19]);
        return before * (rating.grade() >= 3 ? Math.max(increase, 1) : increase);
    }
}
