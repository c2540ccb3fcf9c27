package dev.greenroom.infra.feedback;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

/**
 * Words of answers and key points as they are compared: expressions of the trade kept whole, small words dropped except
 * negations, the rest reduced to stems and those to one of the words that mean the same.
 */
final class AnswerAnalyzer extends Analyzer {
    private static final Pattern TOKEN = Pattern.compile("\\b[OΘΩ]\\([^()\\n]{1,16}\\)|\\b\\p{L}{1,3}\\+\\+|\\b[CFcf]#"
            + "|\\b\\p{L}[+/]\\p{Alnum}\\b|\\b\\p{L} ?\\+ ?1\\b|__\\p{L}+__|\\p{N}+(?:[.,]\\p{N}+)*%?"
            + "|[\\p{L}\\p{N}]+(?:['’]\\p{L}+)*");
    private static final Pattern TECHNICAL = Pattern.compile(".*[^a-z'’].*|.{1,3}");
    private static final Pattern BRITISH = Pattern.compile("(?<=\\p{L}{3})is(e|es|ed|er|ers|ing|ation|ations)$");
    private static final Pattern BLANKS = Pattern.compile("\\s+|’");
    private static final CharArraySet SMALL = CharArraySet.unmodifiableSet(new CharArraySet(lines("stopwords.txt"),
            true));
    private static final Set<String> SPARED = lines("stems.txt").stream().map(line -> line.split(" ")[1])
            .collect(Collectors.toUnmodifiableSet());
    private static final StemmerOverrideFilter.StemmerOverrideMap STEMS = stems();
    private static final SynonymMap SYNONYMS = synonyms();

    private final boolean complete;

    /** The analysis of answers and key points. */
    AnswerAnalyzer() {
        this(true);
    }

    /** @param complete whether synonyms are reduced and small words dropped; not, while the synonyms are being read */
    private AnswerAnalyzer(boolean complete) {
        this.complete = complete;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokens = new PatternTokenizer(TOKEN, 0);
        TokenStream folded = new PatternReplaceFilter(
                new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(tokens))), BLANKS, "", true);
        TokenStream spelled = new PatternReplaceFilter(folded, BRITISH, "iz$1", false);
        TokenStream marked = new StemmerOverrideFilter(new SetKeywordMarkerFilter(
                new PatternKeywordMarkerFilter(spelled, TECHNICAL), SMALL), STEMS);
        TokenStream stemmed = new PorterStemFilter(marked);
        return new TokenStreamComponents(tokens, complete
                ? new StopFilter(new SynonymGraphFilter(stemmed, SYNONYMS, true), SMALL)
                : stemmed);
    }

    /** Whether a term is a word of the field that must not be taken for its relatives. */
    static boolean isSpared(String term) {
        return SPARED.contains(term);
    }

    private static SynonymMap synonyms() {
        try (var analyzer = new AnswerAnalyzer(false)) {
            var parser = new SolrSynonymParser(true, false, analyzer);
            parser.parse(new StringReader(String.join("\n", lines("synonyms.txt"))));
            return parser.build();
        } catch (IOException | ParseException mistake) {
            throw new IllegalStateException("synonyms.txt", mistake);
        }
    }

    private static StemmerOverrideFilter.StemmerOverrideMap stems() {
        try {
            var stems = new StemmerOverrideFilter.Builder(true);
            lines("stems.txt").forEach(line -> stems.add(line.split(" ")[0], line.split(" ")[1]));
            return stems.build();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** The lines of a file beside this class that are neither blank nor comments. */
    static List<String> lines(String name) {
        try (InputStream file = AnswerAnalyzer.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("no file " + name);
            }
            var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
