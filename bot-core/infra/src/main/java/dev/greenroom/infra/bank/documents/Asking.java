package dev.greenroom.infra.bank.documents;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How much a line sounds like a question. A third of the questions people write down has no question mark: they ask
 * with {@code Explain}, {@code Difference between}, {@code Design} or {@code X vs Y}.
 */
enum Asking {
    NO, PERHAPS, SURELY;

    private static final Set<String> INTERROGATIVES = Set.of("what", "how", "why", "when", "where", "which", "who",
            "whose",
            "whom", "can", "could", "do", "does", "did", "is", "are", "was", "were", "will", "would", "should", "have",
            "has", "had", "wie", "warum", "weshalb", "wieso", "wann", "wo", "wer", "wem", "wen", "wessen", "welche",
            "welcher", "welches", "welchem", "welchen", "wozu", "wofür", "womit", "woran", "worin", "wodurch", "kann",
            "können", "gibt");
    private static final Set<String> IMPERATIVES = Set.of("explain", "describe", "define", "compare", "contrast",
            "discuss",
            "design", "implement", "write", "give", "tell", "walk", "list", "name", "outline", "demonstrate", "show",
            "difference", "differences", "differentiate", "distinguish", "state", "mention", "build", "create",
            "derive",
            "prove", "sketch", "summarise", "summarize", "elaborate", "talk", "propose", "suggest", "estimate", "solve",
            "reverse", "find", "illustrate", "erkläre", "erklären", "erklärt", "erläutere", "erläutern", "beschreibe",
            "beschreiben", "nenne", "nennen", "definiere", "definieren", "vergleiche", "vergleichen", "unterschied",
            "unterschiede", "entwirf", "entwerfen", "implementiere", "implementieren", "schreibe", "schreiben", "zeige",
            "zeigen");
    /** What may stand before an imperative. */
    private static final Pattern POLITE = Pattern.compile("(?i)(?:please )?(?:(?:briefly|in [^,]{1,30},) )?");
    private static final Pattern VERSUS = Pattern.compile("(?i)(?=v)(?<=\\S\\s)(?:vs\\.?|versus)\\s\\S");

    /** How much {@code text}, the wording without its label, sounds like a question. */
    static Asking of(String text) {
        String plain = Plain.of(text);
        if (plain.endsWith(":") || plain.isEmpty()) {
            return NO;
        }
        if (plain.contains("?") || INTERROGATIVES.contains(word(plain, 0))) {
            return SURELY;
        }
        boolean mayCompare = plain.indexOf('v') >= 0 || plain.indexOf('V') >= 0;
        return asks(plain) || (mayCompare && VERSUS.matcher(plain).find()) ? PERHAPS : NO;
    }

    private static boolean asks(String text) {
        var polite = POLITE.matcher(text);
        return IMPERATIVES.contains(word(text, polite.lookingAt() ? polite.end() : 0));
    }

    /** The word that starts at {@code from}, in lower case. */
    private static String word(String text, int from) {
        int to = from;
        while (to < text.length() && (Character.isLetterOrDigit(text.charAt(to)) || text.charAt(to) == '_')) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }

    boolean isLikely() {
        return this != NO;
    }
}
