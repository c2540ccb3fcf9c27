package dev.greenroom.core.answer;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.review.Rating;
import dev.greenroom.core.reviewer.Standing;
import java.util.Optional;

/**
 * What is said to an answer.
 *
 * @param question as the bank has it now
 * @param streak   the author's streak, empty where they do not want to see one
 * @param reviewer how the author stands to the reviewer, empty where there is none or nothing for one to compare
 */
public record Feedback(Question question, Given given, Optional<Running> streak, Optional<Standing> reviewer) {
    private static final double HARD = 0.35;
    private static final double GOOD = 0.60;
    private static final double EASY = 0.85;

    /**
     * The author's streak.
     *
     * @param days  how long it is
     * @param ended how long the one before it was, where they are to be told now that it ended
     */
    public record Running(int days, Optional<Integer> ended) {}

    /** The same for an author who wants to decide anew about the reviewer. */
    Feedback undecided() {
        return new Feedback(question, given, streak,
                reviewer.map(standing -> new Standing(standing.host(), Standing.Stance.UNDECIDED)));
    }

    /** The rating that the coverage suggests, empty for a question without key points. */
    public Optional<Rating> suggested() {
        return given.agreed().coverage().map(coverage -> {
            if (coverage < HARD) {
                return Rating.AGAIN;
            }
            if (coverage < GOOD) {
                return Rating.HARD;
            }
            return coverage < EASY ? Rating.GOOD : Rating.EASY;
        });
    }
}
