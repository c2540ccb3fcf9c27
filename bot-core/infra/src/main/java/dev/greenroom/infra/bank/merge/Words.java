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
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    /** The shortest word that is looked at for endings. */
    private static final int SHORTEST = 4;
    private static final String VOWELS = "aeiouy";
    /** Words that look inflected and are not. */
    private static final Set<String> WHOLE = Set.of("embed", "during", "string", "spring", "need", "https");

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
        String one = WHOLE.contains(plain) ? plain : singular(plain);
        return WHOLE.contains(one) ? one : undoubled(withoutE(withoutEnding(one)));
    }

    private static String withoutAccents(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 0x80) {
                return ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
            }
        }
        return word;
    }

    /** {@code queries}, {@code classes}, {@code models}; but {@code bias}, {@code class} and {@code status} end so. */
    private static String singular(String word) {
        int end = word.length() - 1;
        if (word.length() < SHORTEST - 1 || word.charAt(end) != 's') {
            return word;
        }
        if (word.endsWith("ies") && word.length() > SHORTEST) {
            return word.substring(0, end - 2) + "y";
        }
        boolean whole = word.endsWith("ss") || word.endsWith("us") || word.endsWith("ias") || word.endsWith("sis");
        return whole ? word : word.substring(0, end);
    }

    /** {@code caching}, {@code cached}. */
    private static String withoutEnding(String word) {
        for (String ending : List.of("ing", "ed")) {
            int length = word.length() - ending.length();
            if (length >= SHORTEST - 1 && word.endsWith(ending) && !word.endsWith("eed") && hasVowel(word, length)) {
                return word.endsWith("ied") ? word.substring(0, length - 1) + "y" : word.substring(0, length);
            }
        }
        return word;
    }

    private static boolean hasVowel(String word, int length) {
        return word.substring(0, length).chars().anyMatch(character -> VOWELS.indexOf(character) >= 0);
    }

    /** {@code overfitt}, which {@code overfitting} leaves; so that they stay equal, {@code class} as well. */
    private static String undoubled(String word) {
        int end = word.length() - 1;
        boolean doubled = word.length() >= SHORTEST && word.charAt(end) == word.charAt(end - 1)
                && VOWELS.indexOf(word.charAt(end)) < 0 && Character.isLetter(word.charAt(end));
        return doubled ? word.substring(0, end) : word;
    }

    /** {@code cache}, of which {@code caching} leaves {@code cach}. */
    private static String withoutE(String word) {
        return word.length() >= SHORTEST && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }
}
