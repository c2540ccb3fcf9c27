package dev.greenroom.core.points;

import dev.greenroom.core.bank.Level;
import dev.greenroom.core.feedback.Assessment;

/**
 * What an answer is worth by itself. Whether the hint was shown is the store's to know: a button or a form may be older.
 *
 * @param plain  without the hint
 * @param hinted with it
 */
public record Worths(Worth plain, Worth hinted) {

    /** What a typed answer to a question of this level is worth. */
    public static Worths ofAnswer(Level level, Assessment assessment) {
        return new Worths(Points.ofAnswer(level, false, assessment), Points.ofAnswer(level, true, assessment));
    }
}
