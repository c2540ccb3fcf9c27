package dev.greenroom.infra.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A key point made ready to be looked for.
 *
 * @param text       as people read it
 * @param terms      its words, each once
 * @param importance what it counts for among the points of its question, beside what its words weigh
 */
record KeyPoint(String text, List<Term> terms, double importance) {
    /** What a word counts that the question has already said, where a point has hardly any others. */
    private static final double OF_THE_QUESTION = 0.25;
    /** A point should have this much besides what the question says. */
    private static final double ENOUGH = 4;
    /** What a word counts that only illustrates the point: in brackets, or as an example. */
    private static final double OF_A_DETAIL = 0.4;
    private static final Pattern DETAIL = Pattern.compile("\\([^)]*\\)|(?:such as|for example|e\\.g\\.)[^;.:]*");
    /** Nobody repeats every word of a long point: what it weighs beyond this counts only in part. */
    private static final double LONG = 6;
    private static final double BEYOND = 0.5;

    /**
     * A word of the point.
     *
     * @param negated whether the point negates it
     * @param subject which of the things that the question compares it speaks of, empty where of none
     */
    record Term(String term, String surface, double weight, boolean negated, String subject) {}

    /** Makes a point ready. */
    static KeyPoint of(String text, Set<String> ofTheQuestion, Contrast contrast, TermWeights weights) {
        Map<String, Word> words = new LinkedHashMap<>();
        var passage = Passage.of(text);
        passage.words().forEach(word -> words.putIfAbsent(word.term(), word));
        Map<Word, String> subjects = contrast.subjects(passage.words());
        double own = words.keySet().stream().filter(term -> !ofTheQuestion.contains(term)).mapToDouble(weights::of)
                .sum();
        double said = own >= ENOUGH ? 0 : OF_THE_QUESTION;
        Predicate<Word> detail = details(text);
        return new KeyPoint(text, words.values().stream()
                .map(word -> new Term(word.term(), word.surface(), weights.of(word.term())
                        * (ofTheQuestion.contains(word.term()) ? said : 1) * (detail.test(word) ? OF_A_DETAIL : 1),
                        word.negated(), subjects.getOrDefault(word, "")))
                .filter(term -> term.weight() > 0).toList(), 1);
    }

    /** The same point, of another importance. */
    KeyPoint times(double other) {
        return new KeyPoint(text, terms, other);
    }

    private static Predicate<Word> details(String text) {
        var details = DETAIL.matcher(text).results().toList();
        return word -> details.stream().anyMatch(
                detail -> detail.start() <= word.span().start() && word.span().start() < detail.end());
    }

    /** What all its words weigh. */
    double weight() {
        return terms.stream().mapToDouble(Term::weight).sum();
    }

    /** How much of the point was said by words of this weight, from 0 to 1. */
    double share(double found) {
        double all = weight();
        double wanted = Math.min(all, LONG) + Math.max(0, all - LONG) * BEYOND;
        return wanted == 0 ? 0 : Math.min(1, found / wanted);
    }
}
