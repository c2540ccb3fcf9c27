package dev.greenroom.infra.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A key point made ready to be looked for.
 *
 * @param text  as people read it
 * @param terms its words, each once
 */
record KeyPoint(String text, List<Term> terms) {
    /** What a word counts that the question has already said, where a point has hardly any others. */
    private static final double OF_THE_QUESTION = 0.25;
    /** A point should have this much besides what the question says. */
    private static final double ENOUGH = 6;

    /**
     * A word of the point.
     *
     * @param negated whether the point negates it
     */
    record Term(String term, String surface, double weight, boolean negated) {}

    /** Makes a point ready. */
    static KeyPoint of(String text, Set<String> ofTheQuestion, TermWeights weights) {
        Map<String, Word> words = new LinkedHashMap<>();
        Passage.of(text).words().forEach(word -> words.putIfAbsent(word.term(), word));
        double own = words.keySet().stream().filter(term -> !ofTheQuestion.contains(term)).mapToDouble(weights::of)
                .sum();
        double said = own >= ENOUGH ? 0 : OF_THE_QUESTION;
        var terms = words.values().stream()
                .map(word -> new Term(word.term(), word.surface(),
                        weights.of(word.term()) * (ofTheQuestion.contains(word.term()) ? said : 1), word.negated()))
                .filter(term -> term.weight() > 0).toList();
        return new KeyPoint(text, terms);
    }

    /** What all its words weigh. */
    double weight() {
        return terms.stream().mapToDouble(Term::weight).sum();
    }
}
