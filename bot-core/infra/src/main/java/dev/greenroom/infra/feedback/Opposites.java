package dev.greenroom.infra.feedback;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of {@code opposites.txt}, small words among them, which a comparison of subjects leaves out. */
final class Opposites {
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /** Says that there is more, and so the opposite of what its last word says. */
    private static final Pattern NOT_ONLY = Pattern.compile("\\bnot only\\b");
    private static final Pattern BLANK = Pattern.compile(" +");
    private static final List<Pair> PAIRS = AnswerAnalyzer.lines("opposites.txt").stream()
            .map(line -> line.split(" \\| "))
            .map(sides -> new Pair(Set.of(BLANK.split(sides[0])), Set.of(BLANK.split(sides[1])))).toList();

    private Opposites() {}

    /** Two sets of words; whoever says one of the one set does not mean one of the other. */
    record Pair(Set<String> one, Set<String> other) {
        private boolean isSplit(Set<String> said, Set<String> meant) {
            return says(one, said) && !says(other, said) && says(other, meant) && !says(one, meant);
        }

        private static boolean says(Set<String> words, Set<String> text) {
            return !Collections.disjoint(words, text);
        }
    }

    /** Whether one of the two says a word and the other only its opposite. */
    static boolean between(String one, String other) {
        Set<String> said = words(one);
        Set<String> meant = words(other);
        return PAIRS.stream().anyMatch(pair -> pair.isSplit(said, meant) || pair.isSplit(meant, said));
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        WORD.matcher(NOT_ONLY.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ")).results()
                .forEach(word -> words.add(word.group()));
        return words;
    }
}
