package dev.greenroom.core.bank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
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

    /** The id in 8 characters of {@code A-Z a-z 0-9 - _}, for buttons; unique among the questions of any real bank. */
    public String code() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, 6));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
