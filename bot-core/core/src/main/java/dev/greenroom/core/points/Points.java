package dev.greenroom.core.points;

import dev.greenroom.core.bank.Level;
import dev.greenroom.core.feedback.Assessment;
import java.time.Duration;

/** What work is worth. Pure: who did what else before is the ledger's to know. */
public final class Points {
    /** The most that is paid for one learning day, so that nobody has to sit all night to keep up. */
    public static final int MOST_A_DAY = 150;
    /** For how long an answer, or a look at the reference answer, keeps the same question from paying again. */
    public static final Duration PAUSE = Duration.ofDays(7);
    /** For a due review that was done. */
    public static final int REVIEW = 5;
    /** For a finished interview of at least {@link #INTERVIEW_QUESTIONS} questions. */
    public static final int INTERVIEW = 10;
    /** How many questions an interview needs to be paid. */
    public static final int INTERVIEW_QUESTIONS = 5;
    /** For the author of an answer that somebody applauded. */
    public static final int APPLAUSE = 2;
    /** How often one person's applause is paid a day, so that two friends cannot farm it. */
    public static final int APPLAUSE_A_DAY = 3;
    /** How many words that carry meaning an answer needs where there are no key points to compare it with. */
    public static final int WORDS_WITHOUT_KEY_POINTS = 25;

    private static final double COPIED = 0.90;
    private static final double[][] STEPS = {{0.85, 1}, {0.60, 0.75}, {0.35, 0.5}};
    private static final double WITH_HINT = 0.75;
    /** Somebody who wrote this many words that carry meaning tried, whatever they covered. */
    private static final int SERIOUS_WORDS = 15;
    private static final int SERIOUS = 2;
    private static final int WITHOUT_KEY_POINTS = 5;
    /** Sums of thirds and tenths end a hair below the step they stand for. */
    private static final double HAIR = 1e-9;

    private Points() {}

    /** What a typed answer to a question of this level is worth. */
    public static Worth ofAnswer(Level level, boolean hinted, Assessment assessment) {
        if (assessment.copied() > COPIED) {
            return new Worth(0, Reason.COPIED);
        }
        int points = assessment.coverage().map(coverage -> covered(level, hinted, coverage, assessment.contentWords()))
                .orElse(assessment.contentWords() >= WORDS_WITHOUT_KEY_POINTS ? WITHOUT_KEY_POINTS : 0);
        return new Worth(points, points == 0 ? Reason.LITTLE : Reason.EARNED);
    }

    private static int covered(Level level, boolean hinted, double coverage, int words) {
        double points = base(level) * step(coverage) * (hinted ? WITH_HINT : 1);
        return Math.max(Math.toIntExact(Math.round(points)), words >= SERIOUS_WORDS ? SERIOUS : 0);
    }

    private static double step(double coverage) {
        for (double[] step : STEPS) {
            if (coverage + HAIR >= step[0]) {
                return step[1];
            }
        }
        return 0;
    }

    private static int base(Level level) {
        return switch (level) {
            case JUNIOR -> 10;
            case MID -> 20;
            case SENIOR -> 30;
        };
    }
}
