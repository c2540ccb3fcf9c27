package dev.greenroom.infra.feedback;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Assessor;
import dev.greenroom.core.request.CommunityId;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Looks for key points by the words that carry them, without any network. What is known of a bank and of a question is
 * worked out once, when the first answer to the question is expected.
 */
public final class OfflineAssessor implements Assessor {
    /** Somebody who says one word again and again says it twice. */
    private static final int COUNTED_TWICE = 2;
    /** Authors list what matters most first: what a point counts by its place, the last number for all that follow. */
    private static final double[] IMPORTANCE = {1, 1, 0.6, 0.6, 0.3};

    private final Library library;
    private final Consumer<QuestionId> working;
    private final Map<Bank, Prepared> banks = Collections.synchronizedMap(new WeakHashMap<>());

    /** An assessor for the questions of this library. */
    public OfflineAssessor(Library library) {
        this(library, question -> {
        });
    }

    /** @param working told, on the thread that does it, whenever what is known of a question is about to be worked out */
    OfflineAssessor(Library library, Consumer<QuestionId> working) {
        this.library = library;
        this.working = working;
    }

    /** Works out what is known of the bank and of the question, on a thread of its own. */
    @Override
    public void expect(CommunityId community, Question question) {
        Thread.ofVirtual().name("feedback").start(() -> ready(prepared(community), question));
    }

    @Override
    public Assessment assess(CommunityId community, Question question, String answer) {
        Prepared prepared = prepared(community);
        Ready ready = ready(prepared, question);
        var passage = Passage.of(answer);
        var search = new Search(passage, ready.contrast, prepared.weights);
        return new Assessment(ready.points.stream().map(search::find).toList(), contentWords(passage),
                ready.copying.share(answer));
    }

    private Prepared prepared(CommunityId community) {
        return banks.computeIfAbsent(library.bankOf(community),
                bank -> new Prepared(new TermWeights(bank.all()), new ConcurrentHashMap<>()));
    }

    private Ready ready(Prepared prepared, Question question) {
        return prepared.questions.computeIfAbsent(question.id(), id -> {
            working.accept(id);
            return Ready.of(question, prepared.weights);
        });
    }

    private static int contentWords(Passage passage) {
        var counts = new HashMap<String, Integer>();
        passage.words().forEach(word -> counts.merge(word.term(), 1, Integer::sum));
        return counts.values().stream().mapToInt(count -> Math.min(count, COUNTED_TWICE)).sum();
    }

    /** What is known of one bank. */
    private record Prepared(TermWeights weights, Map<QuestionId, Ready> questions) {}

    /** What is known of one question. */
    private record Ready(List<KeyPoint> points, Contrast contrast, Copying copying) {
        static Ready of(Question question, TermWeights weights) {
            var wording = Passage.of(question.wording().plain());
            Set<String> said = wording.words().stream().map(Word::term).collect(Collectors.toSet());
            List<String> points = question.keyPoints().isEmpty()
                    ? new DerivedPoints(weights).of(question)
                    : question.keyPoints();
            var contrast = Contrast.of(wording, points);
            boolean ranked = !question.keyPoints().isEmpty();
            return new Ready(IntStream.range(0, points.size())
                    .mapToObj(place -> KeyPoint.of(points.get(place), said, contrast, weights)
                            .times(ranked ? importance(place) : 1))
                    .filter(point -> point.weight() > 0).toList(), contrast, new Copying(question));
        }

        private static double importance(int place) {
            return IMPORTANCE[Math.min(place, IMPORTANCE.length - 1)];
        }
    }
}
