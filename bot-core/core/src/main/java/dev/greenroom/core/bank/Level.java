package dev.greenroom.core.bank;

import java.util.Arrays;
import java.util.Optional;

/** How experienced somebody should be to answer well; in rising order. */
public enum Level {
    JUNIOR("junior"), MID("mid"), SENIOR("senior");

    private final String word;

    Level(String word) {
        this.word = word;
    }

    /** The word people type, the same in every language. */
    public String word() {
        return word;
    }

    /** The level with this word, in exactly this spelling. */
    public static Optional<Level> of(String word) {
        return Arrays.stream(values()).filter(level -> level.word.equals(word)).findFirst();
    }
}
