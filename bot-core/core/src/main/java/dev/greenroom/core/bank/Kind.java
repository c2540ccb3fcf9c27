package dev.greenroom.core.bank;

import java.util.Arrays;
import java.util.Optional;

/** What a question asks for. */
public enum Kind {
    CONCEPT("concept"), CODING("coding"), BEHAVIORAL("behavioral"), SYSTEM_DESIGN("system-design");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word people type, the same in every language. */
    public String word() {
        return word;
    }

    /** The kind with this word, in exactly this spelling. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
