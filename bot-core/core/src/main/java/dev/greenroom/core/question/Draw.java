package dev.greenroom.core.question;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.question.ShownQuestions.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Decides which question comes next: one that was never shown, and once all were, the one shown longest ago. Nobody is
 * shown a question twice before all that match.
 */
final class Draw {
    /** How many are handed over for the case that another draw is faster. */
    private static final int CANDIDATES = 32;

    private Draw() {}

    /**
     * The candidates, the one wanted most first.
     *
     * @param matching what may be drawn, in order of relevance
     * @param ranked   whether that order is to be kept among those never shown; else chance decides
     * @param shown    when each was shown last
     */
    static List<Candidate> ranked(List<Question> matching, boolean ranked, Map<QuestionId, Long> shown,
            RandomGenerator chance) {
        var fresh = new ArrayList<>(
                matching.stream().filter(question -> lastShown(question, shown).isEmpty()).toList());
        if (!ranked) {
            shuffle(fresh, chance);
        }
        var seen = matching.stream().filter(question -> lastShown(question, shown).isPresent())
                .sorted(Comparator.comparing(question -> lastShown(question, shown).orElseThrow())).toList();
        return Stream.concat(fresh.stream(), seen.stream()).limit(CANDIDATES)
                .map(question -> new Candidate(question.id(), Optional.ofNullable(shown.get(question.id())))).toList();
    }

    private static Optional<Long> lastShown(Question question, Map<QuestionId, Long> shown) {
        return Stream.concat(Stream.of(question.id()), question.aliases().stream())
                .flatMap(id -> Optional.ofNullable(shown.get(id)).stream()).max(Comparator.naturalOrder());
    }

    private static void shuffle(List<Question> questions, RandomGenerator chance) {
        for (int index = questions.size() - 1; index > 0; index--) {
            int other = chance.nextInt(index + 1);
            Question moved = questions.get(index);
            questions.set(index, questions.get(other));
            questions.set(other, moved);
        }
    }
}
