package dev.greenroom.infra.bank.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a wording into the clauses that each ask one thing. */
final class Clauses {
    private static final Pattern FOR_EXAMPLE = Pattern
            .compile("(?i)\\((?:e\\.?g\\.?|i\\.?e\\.?|such as|for example)[^)]*\\)");
    private static final Pattern SHORTENED = Pattern
            .compile("((?:[\\p{L}-]+\\s+){1,6})\\((\\p{Lu}[\\p{L}\\p{N}-]{1,8})\\)");
    private static final Pattern SPELT_OUT = Pattern
            .compile("\\b(\\p{Lu}[\\p{L}\\p{N}-]{1,8})\\s+\\(((?:[\\p{L}-]+\\s*){2,7})\\)");
    private static final Pattern END = Pattern.compile(
            // What is looked for first spares all other characters the alternatives.
            "(?=[?!;.,—\\s])(?:[?!;]+\\s*|\\.(?=\\s|$)\\s*|\\s*[—]\\s*|,?\\s+(?:and|but|or)\\s+(?=(?:how|why|"
                    + "when|where|what|which|give|explain|describe|(?:their|its|the|different|various)? ?(?:types|kinds|advantages|"
                    + "pros|components|uses?)\\b)[\\s’'.?]*)|,\\s*(?=(?:how|why|when|where|which)\\b))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EXAMPLE = Pattern
            .compile("(?i),?\\s*\\b(?:with|using|give|provide|including)\\s+(?:an?\\s+|some\\s+|"
                    + "two\\s+|three\\s+)?(?:simple |real|practical |concrete |code |use[- ]case )?(?:[- ]?(?:world|life|project)\\s+)?"
                    + "(?:examples?|intuition|use cases?)(?:\\s+(?:of|for)\\s+each)?");
    /** Searching for these words alone is much faster than searching for all that may stand before them. */
    private static final Pattern NAMES_EXAMPLE = Pattern.compile("example|intuition|use case",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MANNER = Pattern
            .compile("(?i)(?=[beiu])\\b(?:in (?:simple|plain|your own|layman'?s) (?:terms|words)|in detail|in "
                    + "real life|in practice|in general|under the hood|internally|briefly|effectively|in short|in depth)\\b");

    private Clauses() {}

    /** The clauses of {@code wording}, without examples asked for and with abbreviations in their short form. */
    static List<String> of(String wording) {
        String plain = wording.replace('–', '-');
        if (plain.indexOf('(') >= 0) {
            plain = FOR_EXAMPLE.matcher(plain).replaceAll(" ");
            plain = SHORTENED.matcher(plain).replaceAll(Clauses::shortened);
            plain = SPELT_OUT.matcher(plain).replaceAll(Clauses::spelt);
        }
        if (NAMES_EXAMPLE.matcher(plain).find()) {
            plain = EXAMPLE.matcher(plain).replaceAll(" ");
        }
        plain = MANNER.matcher(plain).replaceAll(" ").replace("vs.", "vs");
        var clauses = new ArrayList<String>();
        for (String clause : END.split(plain)) {
            if (!clause.isBlank()) {
                clauses.add(clause.strip());
            }
        }
        return clauses;
    }

    /** {@code Global Interpreter Lock (GIL)} becomes {@code GIL}. */
    private static String shortened(MatchResult match) {
        String shortForm = match.group(2);
        String[] words = match.group(1).strip().split("\\s+");
        for (int from = 0; from < words.length; from++) {
            String spelt = String.join(" ", List.of(words).subList(from, words.length));
            if (abbreviates(shortForm, spelt)) {
                String before = String.join(" ", List.of(words).subList(0, from));
                return Matcher.quoteReplacement((before + " " + shortForm).strip());
            }
        }
        return Matcher.quoteReplacement(match.group());
    }

    /** {@code SVM (Support Vector Machine)} becomes {@code SVM}. */
    private static String spelt(MatchResult match) {
        boolean same = abbreviates(match.group(1), match.group(2).strip());
        return Matcher.quoteReplacement(same ? match.group(1) : match.group());
    }

    private static boolean abbreviates(String shortForm, String spelt) {
        var initials = new StringBuilder();
        // What begins with a hyphen begins with an empty word.
        for (String word : spelt.split("[\\s-]+")) {
            word.chars().limit(1).forEach(initials::appendCodePoint);
        }
        String letters = shortForm.replaceAll("[^\\p{L}]", "").toLowerCase(Locale.ROOT);
        String found = initials.toString().toLowerCase(Locale.ROOT);
        return found.length() > 1 && (found.equals(letters) || (found + "s").equals(letters));
    }
}
