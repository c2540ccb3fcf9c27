package dev.greenroom.infra.bank.search;

import static org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator.ALPHA;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.CATENATE_ALL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.GENERATE_WORD_PARTS;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.PRESERVE_ORIGINAL;
import static org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE;

import java.util.Arrays;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
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
        QUERY
    }

    private static final CharArraySet ASKING = CharArraySet.unmodifiableSet(new CharArraySet(Arrays.asList("what",
            "how",
            "why", "when", "where", "which", "who", "do", "does", "did", "can", "could", "would", "should", "you",
            "your",
            "me", "my", "we", "i", "explain", "describe", "tell", "about", "question", "questions", "something", "some",
            "any", "please", "between", "from", "have", "has", "been", "its", "vs", "versus"), true));
    private static final byte[] TYPES = types();

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

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokens = new PatternTokenizer(Tokens.TOKEN, 0);
        return new TokenStreamComponents(tokens, switch (use) {
            case INDEX -> new PorterStemFilter(folded(new FlattenGraphFilter(
                    parts(tokens, SPLIT_ON_CASE_CHANGE | CATENATE_ALL | PRESERVE_ORIGINAL))));
            case QUERY -> new PorterStemFilter(new StopFilter(new StopFilter(
                    folded(parts(tokens, SPLIT_ON_CASE_CHANGE)), EnglishAnalyzer.ENGLISH_STOP_WORDS_SET), ASKING));
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
