package dev.greenroom.infra.bank.documents;

import dev.greenroom.core.bank.QuestionId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The id of an imported question, made from its wording alone: its first telling words and a short hash of all of
 * them. Case, punctuation and formatting do not count, nor do number, place or answer, so people's history survives
 * edits and re-imports. Never change how it is made: every id would change with it.
 */
public final class Identity {
    private static final int LONGEST = 40;
    private static final int HASH = 6;
    private static final Pattern DROPPED = Pattern.compile("[\\p{M}'’`]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final Pattern SIGNS = Pattern.compile("(?<!\\S)[+#]+|(?<=\\p{L}{2})#+");
    private static final Pattern UNNAMED = Pattern.compile("[^a-z0-9]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> UNTELLING = Set.of("a", "an", "and", "are", "as", "at", "be", "between", "by",
            "can",
            "could", "describe", "did", "difference", "do", "does", "explain", "for", "from", "give", "has", "have",
            "how",
            "in", "is", "it", "its", "me", "of", "on", "or", "our", "s", "should", "that", "the", "their", "them",
            "they",
            "this", "to", "us", "was", "we", "were", "what", "when", "where", "which", "why", "will", "with", "would",
            "you", "your");

    private Identity() {}

    /** The id of the question with this wording, as a reader sees it. */
    public static QuestionId of(String plainWording) {
        String normalised = normalised(plainWording);
        String hash = hash(normalised);
        var slug = new StringBuilder();
        for (String word : normalised.split(" ")) {
            String telling = UNNAMED.matcher(word).replaceAll("");
            if (!telling.isEmpty() && !UNTELLING.contains(word)
                    && slug.length() + telling.length() + 1 + HASH < LONGEST) {
                slug.append(telling).append('-');
            }
        }
        return new QuestionId(slug + hash);
    }

    /** The wording as it is compared: words of letters and digits ({@code c++} and {@code c#} as well), lower case. */
    public static String normalised(String plainWording) {
        String decomposed = Normalizer.normalize(plainWording, Normalizer.Form.NFKD);
        String bare = DROPPED.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        String words = BETWEEN.matcher(bare).replaceAll(" ");
        boolean mayHoldSigns = words.indexOf('+') >= 0 || words.indexOf('#') >= 0;
        return (mayHoldSigns ? BLANKS.matcher(SIGNS.matcher(words).replaceAll(" ")).replaceAll(" ") : words).strip();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH / 2);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
