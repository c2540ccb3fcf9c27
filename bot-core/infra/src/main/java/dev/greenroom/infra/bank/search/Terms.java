package dev.greenroom.infra.bank.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Texts as lists of analysed words. Thread-safe. */
public final class Terms {
    private static final Analyzer QUERY = new EnglishWords(EnglishWords.Use.QUERY);
    private static final Analyzer COMPARISON = new EnglishWords(EnglishWords.Use.COMPARISON);

    private Terms() {}

    /** The words of {@code text} that tell something, stemmed as the search does. */
    public static List<String> of(String text) {
        return words(QUERY, text);
    }

    /** All words of {@code text}, reduced to their base form where a dictionary knows it. */
    public static List<String> toCompare(String text) {
        return words(COMPARISON, text);
    }

    private static List<String> words(Analyzer analyzer, String text) {
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var terms = new ArrayList<String>();
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
            return terms;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
