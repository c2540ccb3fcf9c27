package dev.greenroom.infra.bank.search;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.bank.QuestionSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Search over the questions of one bank with Lucene, in memory. What is typed is analysed into words and never parsed
 * as a query. Immutable and thread-safe.
 */
public final class LuceneSearch implements QuestionSearch {
    private static final String WORDING = "wording";
    /** How much a word counts where it stands: most in the wording, least in an answer, where many words stand. */
    private static final Map<String, Float> WEIGHTS = new TreeMap<>(Map.of(WORDING, 4f, "wordings", 3f, "section", 2f,
            "topic", 1.5f, "points", 1.5f, "answers", 0.7f));
    /** What a word counts in the places where it counts less than in its best one. */
    private static final float OTHER_PLACES = 0.4f;
    /** What a phrase adds, and how many words may stand between its words. */
    private static final float PHRASE_WEIGHT = 2f;
    private static final int PHRASE_SLOP = 2;
    /** Words beyond these are ignored: nobody describes a question in more. */
    private static final int MOST_TERMS = 24;
    /** A question must hold words with this share of what all typed and known words tell. */
    private static final double LEAST_COVERED = 0.5;
    /** A question must score this share of the best one. */
    private static final double LEAST_OF_BEST = 0.3;
    private static final int MOST_WORDS_OF_FIELD = 5_000;

    private final List<QuestionId> ids;
    private final IndexSearcher searcher;

    /** Indexes {@code questions}. */
    public LuceneSearch(List<Question> questions) {
        this.ids = questions.stream().map(Question::id).toList();
        try {
            var directory = new ByteBuffersDirectory();
            var analyzer = new LimitTokenCountAnalyzer(new EnglishWords(EnglishWords.Use.INDEX), MOST_WORDS_OF_FIELD);
            // A merge could reorder the documents, whose numbers are the places of the questions.
            var config = new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE);
            try (var writer = new IndexWriter(directory, config)) {
                for (var question : questions) {
                    writer.addDocument(document(question));
                }
            }
            this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static Document document(Question question) {
        var document = new Document();
        add(document, WORDING, question.wording().plain());
        add(document, "wordings", String.join("\n", question.wordings()));
        add(document, "section", question.section());
        add(document, "topic", question.topic());
        add(document, "points", String.join("\n", question.keyPoints()));
        add(document, "answers", question.answers().stream().map(answer -> answer.text().plain())
                .collect(Collectors.joining("\n")));
        return document;
    }

    private static void add(Document document, String field, String text) {
        document.add(new TextField(field, text, Field.Store.NO));
    }

    @Override
    public List<QuestionId> search(String words, int limit) {
        var terms = Terms.of(words.length() > 2_000 ? words.substring(0, 2_000) : words).stream().distinct()
                .limit(MOST_TERMS).toList();
        if (terms.isEmpty() || ids.isEmpty() || limit <= 0) {
            return List.of();
        }
        try {
            return ranked(terms).stream().limit(limit).map(ids::get).toList();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private List<Integer> ranked(List<String> terms) throws IOException {
        var scores = new double[ids.size()];
        var covered = new double[ids.size()];
        double known = 0;
        for (String term : terms) {
            var hits = searcher.search(anywhere(term), ids.size()).scoreDocs;
            double tells = hits.length == 0 ? 0 : Math.log(1 + (double) ids.size() / hits.length);
            known += tells;
            for (var hit : hits) {
                scores[hit.doc] += hit.score;
                covered[hit.doc] += tells;
            }
        }
        if (terms.size() > 1) {
            for (var hit : searcher.search(phrases(terms), ids.size()).scoreDocs) {
                scores[hit.doc] += hit.score;
            }
        }
        return best(scores, covered, known * LEAST_COVERED);
    }

    private static List<Integer> best(double[] scores, double[] covered, double leastCovered) {
        double best = 0;
        for (int at = 0; at < scores.length; at++) {
            best = Math.max(best, covered[at] >= leastCovered ? scores[at] : 0);
        }
        var found = new ArrayList<Integer>();
        for (int at = 0; at < scores.length; at++) {
            if (scores[at] > 0 && covered[at] >= leastCovered && scores[at] >= best * LEAST_OF_BEST) {
                found.add(at);
            }
        }
        found.sort(Comparator.comparingDouble((Integer at) -> scores[at]).reversed());
        return found;
    }

    private static Query anywhere(String term) {
        var places = new ArrayList<Query>();
        WEIGHTS.forEach((field, weight) -> places.add(new BoostQuery(new TermQuery(new Term(field, term)), weight)));
        return new DisjunctionMaxQuery(places, OTHER_PLACES);
    }

    /** Neighbouring words that also stand together in a wording. */
    private static Query phrases(List<String> terms) {
        var pairs = new ArrayList<Query>();
        for (int at = 1; at < terms.size(); at++) {
            for (String field : List.of(WORDING, "wordings")) {
                pairs.add(new BoostQuery(new PhraseQuery(PHRASE_SLOP, field, terms.get(at - 1), terms.get(at)),
                        PHRASE_WEIGHT));
            }
        }
        return new DisjunctionMaxQuery(pairs, OTHER_PLACES);
    }
}
