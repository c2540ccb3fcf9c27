package dev.greenroom.infra.feedback;

import dev.greenroom.core.bank.Question;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** How much each word tells, by how few questions of a bank hold it. Immutable once made. */
final class TermWeights {
    /** Of a long answer the beginning is enough to know its words. */
    private static final int LONGEST = 2_000;

    private final Map<String, Integer> questions = new ConcurrentHashMap<>();
    private final int all;

    TermWeights(List<Question> bank) {
        this.all = bank.size();
        bank.parallelStream().forEach(question -> Passage.of(text(question)).words().stream().map(Word::term).distinct()
                .forEach(term -> questions.merge(term, 1, Integer::sum)));
    }

    private static String text(Question question) {
        String answers = Stream.concat(question.keyPoints().stream(),
                question.answers().stream().map(answer -> answer.text().plain()))
                .reduce("", (one, more) -> one + "\n" + more);
        return question.wording().plain() + "\n" + answers.substring(0, Math.min(answers.length(), LONGEST));
    }

    /** At least 1 for a word in every question, more for rarer ones, though not so much that one word is all of a point. */
    double of(String term) {
        return Math.sqrt(1 + Math.log((all + 1.0) / (questions.getOrDefault(term, 0) + 1.0)));
    }

    /** Whether any question holds the word: then it is no slip of the keyboard. */
    boolean knows(String term) {
        return questions.containsKey(term);
    }
}
