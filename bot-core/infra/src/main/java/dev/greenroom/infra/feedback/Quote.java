package dev.greenroom.infra.feedback;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the words of a person that speak of a point. */
final class Quote {
    private static final int LONGEST = 200;

    private Quote() {}

    /** The sentence that holds most of these words, as it stands; a long one cut between words. */
    static Optional<String> of(Passage answer, List<Word> words) {
        Map<Integer, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word.span().sentence(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey,
                        (one, other) -> Integer.compare(other, one)))
                .map(Map.Entry::getKey).filter(sentence -> sentence < answer.sentences().size())
                .map(sentence -> cut(answer, sentence, words));
    }

    private static String cut(Passage answer, int sentence, List<Word> words) {
        Word.Span span = answer.sentences().get(sentence);
        String whole = answer.text().substring(span.start(), span.end()).strip();
        if (whole.length() <= LONGEST) {
            return whole;
        }
        int first = words.stream().map(Word::span).filter(word -> word.sentence() == sentence)
                .mapToInt(Word.Span::start).min().orElse(span.start());
        int from = Math.min(first, span.end() - LONGEST);
        int start = from <= span.start() ? span.start() : atBlank(answer.text(), from, span.end());
        int end = Math.min(start + LONGEST, span.end());
        int lastBlank = answer.text().lastIndexOf(' ', end);
        if (end < span.end() && lastBlank > start) {
            end = lastBlank;
        }
        if (end < span.end() && Character.isLowSurrogate(answer.text().charAt(end))) {
            end--;
        }
        String part = answer.text().substring(start, end).strip();
        return (start > span.start() ? "… " : "") + part + (end < span.end() ? " …" : "");
    }

    private static int atBlank(String text, int from, int limit) {
        int blank = text.lastIndexOf(' ', from);
        int start = blank < 0 || from - blank > LONGEST ? from : blank + 1;
        return start < limit && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }
}
