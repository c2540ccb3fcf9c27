package dev.greenroom.core.bank;

import java.util.regex.Pattern;

/**
 * The stable name of a question: 3 to 40 characters of {@code a-z 0-9 -}. People's history hangs on it, so it
 * survives edits of the question's answer and re-imports of its document.
 */
public record QuestionId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9](?:[a-z0-9-]{1,38})[a-z0-9]");

    public QuestionId {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a question id");
        }
    }

    /** Whether {@code value} has the form of an id. */
    public static boolean isValid(String value) {
        return FORM.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
