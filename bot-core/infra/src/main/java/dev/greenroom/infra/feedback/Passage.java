package dev.greenroom.infra.feedback;

import dev.greenroom.infra.feedback.Word.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A text taken apart into the words that carry meaning. Immutable.
 *
 * @param words     in order, negations not among them
 * @param sentences where each sentence begins and ends
 * @param negations where something is negated, by a plain negation or a softer word
 */
record Passage(String text, List<Word> words, List<Span> sentences, List<Span> negations) {
    private static final Analyzer ANALYZER = new AnswerAnalyzer();
    /** Stems that can say the same as a negation: a sentence with one of them is not taken to state the opposite. */
    private static final Set<String> SOFT = Set.of("scarc", "hardli", "rare", "useless", "unabl", "lack", "prevent",
            "altern", "error");
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "without");
    /** Where one ends, in signs and in words: a negation does not reach beyond. */
    private static final Pattern CLAUSE_END = Pattern
            .compile("[,;:.!?()\\n–—]|\\b(?:but|while|whereas|although|though|because|so|and then|since)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Takes {@code text} apart. */
    static Passage of(String text) {
        var sentences = sentences(text);
        NavigableMap<Integer, Span> starts = new TreeMap<>();
        sentences.forEach(sentence -> starts.put(sentence.start(), sentence));
        var clauses = new ArrayList<Clause>();
        try (var stream = ANALYZER.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int place = -1;
            int read = 0;
            while (stream.incrementToken()) {
                place += step.getPositionIncrement();
                int start = offset.startOffset();
                if (clauses.isEmpty() || CLAUSE_END.matcher(text).region(Math.min(read, start), start).find()) {
                    clauses.add(new Clause());
                }
                read = offset.endOffset();
                var sentence = starts.floorEntry(start);
                clauses.getLast().add(term.toString(), new Span(start, read,
                        sentence == null ? 0 : sentence.getValue().sentence()), place);
            }
            stream.end();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new Passage(text, clauses.stream().flatMap(clause -> clause.words(text)).toList(), sentences,
                clauses.stream().flatMap(clause -> clause.negations.stream()).toList());
    }

    /** What stands between two signs of punctuation: a negation turns all of it round. */
    private static final class Clause {
        private final List<String> terms = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();
        private final List<Span> negations = new ArrayList<>();
        private boolean negated;

        void add(String term, Span span, int place) {
            if (NEGATIONS.contains(term)) {
                negated = true;
                negations.add(span);
            } else {
                if (SOFT.contains(term)) {
                    negations.add(span);
                }
                terms.add(term);
                spans.add(span);
                places.add(place);
            }
        }

        Stream<Word> words(String text) {
            return IntStream.range(0, terms.size()).mapToObj(index -> new Word(terms.get(index),
                    text.substring(spans.get(index).start(), spans.get(index).end()).toLowerCase(Locale.ROOT),
                    spans.get(index), places.get(index), negated));
        }
    }

    private static List<Span> sentences(String text) {
        var found = new ArrayList<Span>();
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        int line = 0;
        while (line < text.length()) {
            int end = text.indexOf('\n', line);
            end = end < 0 ? text.length() : end;
            breaks.setText(text.substring(line, end));
            int start = breaks.first();
            for (int next = breaks.next(); next != BreakIterator.DONE; start = next, next = breaks.next()) {
                found.add(new Span(line + start, line + next, found.size()));
            }
            line = end + 1;
        }
        return List.copyOf(found);
    }
}
