package dev.greenroom.core.search;

import dev.greenroom.core.text.Inline;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the words that were searched for in a text and emphasises them. It knows no language: two words are the same where
 * one is the other with an ending. Pure.
 */
final class Marking {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_+#]+");
    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_STEM = 3;
    /** From this length on the last letter may differ as well: memory, memories. */
    private static final int LONG_WORD = 6;
    /** How much of a text stands before and after a word found in it. */
    private static final int AROUND = 60;

    private final List<String> wanted;

    Marking(String words) {
        this.wanted = WORD.matcher(words).results().map(found -> folded(found.group())).toList();
    }

    /** The text with the wanted words emphasised. */
    List<Inline> marked(String text) {
        var inlines = new ArrayList<Inline>();
        int end = 0;
        for (MatchResult word : matches(text)) {
            if (word.start() > end) {
                inlines.add(new Inline.Text(text.substring(end, word.start())));
            }
            inlines.add(new Inline.Strong(List.of(new Inline.Text(word.group()))));
            end = word.end();
        }
        if (end < text.length()) {
            inlines.add(new Inline.Text(text.substring(end)));
        }
        return inlines;
    }

    /** Whether any wanted word stands in the text. */
    boolean isIn(String text) {
        return !matches(text).isEmpty();
    }

    /** The surroundings of the first wanted word in the text, the text's start where there is none. */
    String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ");
        int at = matches(line).stream().findFirst().map(MatchResult::start).orElse(0);
        int from = at <= AROUND ? 0 : line.indexOf(' ', at - AROUND) + 1;
        int to = at + AROUND >= line.length() ? line.length() : line.lastIndexOf(' ', at + AROUND);
        return (from > 0 ? "… " : "") + line.substring(Math.min(from, at), Math.max(to, at)).strip()
                + (to < line.length() ? " …" : "");
    }

    private List<MatchResult> matches(String text) {
        Matcher words = WORD.matcher(text);
        return words.results().filter(word -> wanted.stream().anyMatch(want -> isSame(want, folded(word.group()))))
                .toList();
    }

    private static boolean isSame(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (one.equals(other)) {
            return true;
        }
        int common = Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return common >= SHORTEST_STEM && Math.abs(one.length() - other.length()) <= LONGEST_ENDING
                && (common == shorter || shorter >= LONG_WORD && common >= shorter - 1);
    }

    private static String folded(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
