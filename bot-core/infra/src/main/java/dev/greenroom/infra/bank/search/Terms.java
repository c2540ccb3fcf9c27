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

    private Terms() {}

    /** The words of {@code text} that tell something, stemmed as the search does. */
    public static List<String> of(String text) {
        try (var stream = QUERY.tokenStream("", text)) {
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
