package dev.greenroom.infra.bank.merge;

import dev.greenroom.infra.bank.search.Tokens;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words as wordings are compared by them: in lower case, without accents, and without the endings that only inflect a
 * word. What is derived from a word stays another: a generator is no generalization, which is why no stemmer of a
 * search engine serves here. A base form need not be a word; it is only ever compared.
 */
final class Words {
    private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]$");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}+#()]+");
    private static final Pattern ABBREVIATIONS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]+s");
    /** Words that look inflected and are not, or that are of two kinds in our trade: {@code staging} is no {@code stage}. */
    private static final Set<String> WHOLE = Set.of("bias", "casting", "during", "embed", "engineering", "https",
            "staging", "working");

    private Words() {}

    /** The base forms of all words of {@code text}, in its order; compound words in their parts. */
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        var token = Tokens.TOKEN.matcher(text);
        while (token.find()) {
            if (isOne(token.group())) {
                words.add(base(token.group()));
            } else {
                parts(token.group()).map(Words::base).forEach(words::add);
            }
        }
        return words;
    }

    /** Whether a token has no parts, as nearly all. */
    private static boolean isOne(String token) {
        for (int at = 0; at < token.length(); at++) {
            if (!Character.isLetterOrDigit(token.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> parts(String token) {
        return BETWEEN.splitAsStream(POSSESSIVE.matcher(token).replaceFirst("")).filter(part -> !part.isEmpty());
    }

    /** The base forms of single words, or of words in a row. */
    static Set<String> bases(String... words) {
        return Arrays.stream(words).map(word -> String.join(" ", of(word))).collect(Collectors.toUnmodifiableSet());
    }

    /** The base form of {@code word}. */
    static String base(String word) {
        String plain = withoutAccents(word).toLowerCase(Locale.ROOT);
        if (WHOLE.contains(plain)) {
            return plain;
        }
        if (plain.endsWith("s")) {
            String one = plain.substring(0, plain.length() - 1);
            if (WHOLE.contains(one) || ABBREVIATIONS.matcher(word).matches()) {
                return one;
            }
        }
        return Inflections.removed(plain);
    }

    private static String withoutAccents(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x80) {
                return Accents.MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
            }
        }
        return word;
    }

    /** Made for the first word that is not plain ASCII. */
    private static final class Accents {
        /** In other scripts than the Latin one, a mark makes another letter. */
        private static final Pattern MARKS = Pattern.compile("(?<=\\p{IsLatin})\\p{M}+");
    }
}
