package dev.greenroom.core.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A team of a community.
 *
 * @param name as it was typed when the team was made: text of a person, at most {@value #LONGEST} characters
 */
public record Team(String name) {
    /** How many characters a name may have. */
    public static final int LONGEST = 40;
    private static final int CODE_BYTES = 8;
    /** Blanks, marks without width, and letters that stand for nothing. */
    private static final Pattern UNSEEN = Pattern
            .compile("[\\s\\p{Z}\\p{Cf}\\p{Cc}\\p{Cn}\\p{Mn}\\u115F\\u1160\\u2800\\u3164]*");

    /**
     * The team somebody means who types this; names that differ in case and blanks alone mean the same team. A name in
     * which nothing can be seen is empty.
     */
    public static Team named(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return new Team(UNSEEN.matcher(name).matches() ? "" : name);
    }

    /** The team in keys: 16 characters of {@code a-f 0-9}, the same for every spelling. */
    public String code() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(name.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, CODE_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }
}
