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
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A text taken apart into the words that carry meaning. Immutable.
 *
 * @param words     in order, negations not among them
 * @param sentences where each sentence begins and ends
 * @param negations the numbers of the sentences in which something is negated
 */
record Passage(String text, List<Word> words, List<Span> sentences, Set<Integer> negations) {
    private static final Analyzer ANALYZER = new AnswerAnalyzer();
    private static final Set<String> NEGATIONS = Set.of("not", "no", "never", "without");
    /** Words after which a negation before them no longer holds, as punctuation has it too. */
    private static final Pattern CLAUSE_END = Pattern
            .compile("[,;:.!?()\\n–—]|\\b(?:but|while|whereas|although|though|because|so|and then|since)\\b",
                    Pattern.CASE_INSENSITIVE);
    /** How many words a negation reaches. */
    private static final int REACH = 5;

    /** Takes {@code text} apart. */
    static Passage of(String text) {
        var sentences = sentences(text);
        NavigableMap<Integer, Span> starts = new TreeMap<>();
        sentences.forEach(sentence -> starts.put(sentence.start(), sentence));
        var words = new ArrayList<Word>();
        var negated = new java.util.HashSet<Integer>();
        try (var stream = ANALYZER.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int place = -1;
            int negation = Integer.MIN_VALUE / 2;
            int read = 0;
            while (stream.incrementToken()) {
                place += step.getPositionIncrement();
                int start = offset.startOffset();
                if (start > read && CLAUSE_END.matcher(text).region(read, start).find()) {
                    negation = Integer.MIN_VALUE / 2;
                }
                read = offset.endOffset();
                var sentence = starts.floorEntry(start);
                int number = sentence == null ? 0 : sentence.getValue().sentence();
                if (NEGATIONS.contains(term.toString())) {
                    negation = place;
                    negated.add(number);
                } else {
                    words.add(new Word(term.toString(), text.substring(start, read).toLowerCase(Locale.ROOT),
                            new Span(start, read, number), place, place - negation <= REACH));
                }
            }
            stream.end();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return new Passage(text, List.copyOf(words), sentences, Set.copyOf(negated));
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
