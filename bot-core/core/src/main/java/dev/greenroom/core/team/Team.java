package dev.greenroom.core.team;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A team of a community.
 *
 * @param name as it was typed when the team was made: text of a person, at most {@value #LONGEST} characters
 */
public record Team(String name) {
    /** How many characters a name may have. */
    public static final int LONGEST = 40;
    private static final int CODE_BYTES = 8;

    /** The team somebody means who types this; names that differ in case and blanks alone mean the same team. */
    public static Team named(String typed) {
        return new Team(Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cntrl}]+", " ").strip());
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
