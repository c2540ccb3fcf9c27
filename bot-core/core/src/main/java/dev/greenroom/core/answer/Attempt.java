package dev.greenroom.core.answer;

import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.points.Worths;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/**
 * An answer somebody typed, with what was decided about it in memory.
 *
 * @param worths what it would pay if nothing else had been paid
 * @param what   as which activity it is recorded
 */
public record Attempt(Typed typed, Assessment assessment, Worths worths, Stamp stamp, Activity.What what) {
    private static final int ID_BYTES = 9;

    /** An answer to some question. */
    public Attempt(Typed typed, Assessment assessment, Worths worths, Stamp stamp) {
        this(typed, assessment, worths, stamp, Activity.What.ANSWERED);
    }

    /** The same as an answer to the day's question. */
    public Attempt asDaily() {
        return new Attempt(typed, assessment, worths, stamp, Activity.What.DAILY);
    }

    /** The activity it is recorded as. */
    public Activity activity() {
        return new Activity(typed.question().value(), what, stamp.at(), stamp.zone(), stamp.day());
    }

    /**
     * The id of the answer among those of its author, 12 characters of {@code A-Z a-z 0-9 - _}: the same text to the same
     * question on the same learning day is the same answer, however often it arrives.
     */
    public String id() {
        return hash(typed.question() + "|" + stamp.day() + "|" + typed.text());
    }

    /** What two answers share that say the same word for word, whatever their case, blanks and punctuation. */
    public String wording() {
        return hash(Normalizer.normalize(typed.text(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{P}]+", " ").strip());
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, ID_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }
}
