package dev.greenroom.infra.bank.search;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator.ALPHA;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_ALL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_WORD_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.PRESERVE_ORIGINAL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.pattern.PatternTokenizer;

/**
 * English words, and the little expressions of our trade that an ordinary tokenizer would break: {@code C++},
 * {@code C#}, {@code O(n)}, {@code N+1}, {@code __init__}.
 */
public final class EnglishWords extends Analyzer {
    /** What the words are for. */
    public enum Use {
        /** Stored in an index: compound words both whole and in parts, so that either spelling finds them. */
        INDEX,
        /** Looked up in the index: compound words in parts, words that ask without telling left out. */
        QUERY,
        /** Compared with each other: stemmed carefully, since {@code generator} is not {@code generalization}. */
        COMPARISON
    }

    private static final Pattern TOKEN = Pattern.compile("\\b[OΘΩ]\\([^()\\s]{1,8}\\)|\\b\\p{L}{1,3}\\+\\+|\\b[CFcf]#|"
            + "\\b\\p{L}\\+\\p{N}\\b|_+\\p{L}\\w*|[\\p{L}\\p{N}]+(?:[_‑-][\\p{L}\\p{N}]+){0,8}(?:['’]\\p{L}+)?");
    private static final CharArraySet ASKING = CharArraySet.unmodifiableSet(new CharArraySet(Arrays.asList("what",
            "how",
            "why", "when", "where", "which", "who", "do", "does", "did", "can", "could", "would", "should", "you",
            "your",
            "me", "my", "we", "i", "explain", "describe", "tell", "about", "question", "questions", "something", "some",
            "any", "please", "between", "from", "have", "has", "been", "its", "vs", "versus"), true));
    private static final byte[] TYPES = types();
    private static final StemmerOverrideMap OURS = ours();

    private final Use use;

    /** Words for {@code use}. */
    public EnglishWords(Use use) {
        this.use = use;
    }

    private static byte[] types() {
        var types = WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE.clone();
        for (char part : "+#()".toCharArray()) {
            types[part] = (byte) ALPHA;
        }
        return types;
    }

    private static StemmerOverrideMap ours() {
        try {
            var stems = new StemmerOverrideFilter.Builder(true);
            stems.add("overfitting", "overfit");
            stems.add("underfitting", "underfit");
            stems.add("clipping", "clip");
            stems.add("multithreading", "multithread");
            stems.add("dealing", "deal");
            stems.add("https", "https");
            return stems.build();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokens = new PatternTokenizer(TOKEN, 0);
        return new TokenStreamComponents(tokens, switch (use) {
            case INDEX -> new PorterStemFilter(folded(new FlattenGraphFilter(
                    parts(tokens, SPLIT_ON_CASE_CHANGE | CATENATE_ALL | PRESERVE_ORIGINAL))));
            case QUERY -> new PorterStemFilter(new StopFilter(new StopFilter(
                    folded(parts(tokens, SPLIT_ON_CASE_CHANGE)), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET), ASKING));
            // The dictionary of KStem knows "classes" but neither every plural nor the words of our trade.
            case COMPARISON -> new EnglishMinimalStemFilter(
                    new KStemFilter(new StemmerOverrideFilter(folded(parts(tokens, 0)), OURS)));
        });
    }

    private static TokenStream parts(TokenStream tokens, int flags) {
        return new WordDelimiterGraphFilter(new EnglishPossessiveFilter(tokens), false, TYPES,
                GENERATE_WORD_PARTS | GENERATE_NUMBER_PARTS | flags,
                null);
    }

    private static TokenStream folded(TokenStream tokens) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(tokens));
    }
}
