package dev.greenroom.core.interview;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Chooses what an interviewer asks next: from junior to senior, the kinds mixed, nothing the person has seen lately, and
 * now and then what the last answer left out. Pure.
 */
final class Choosing {
    /** How many questions may speak of a missed point before none of them does really. */
    private static final int CLOSE = 12;
    private static final List<Level> RISING = List.of(Level.values());
    private final Bank bank;
    private final List<Question> pool;
    private final Interview interview;

    /** Chooses for {@code interview}, and nothing of {@code seen}. */
    Choosing(Bank bank, Interview interview, Set<QuestionId> seen) {
        this.bank = bank;
        this.interview = interview;
        var asked = interview.rounds().stream().map(Interview.Round::question).collect(Collectors.toSet());
        this.pool = bank.matching(new Filter(interview.setup().topic(), Optional.empty(), Optional.empty())).stream()
                .filter(question -> !isOneOf(question, seen) && !isOneOf(question, asked)).toList();
    }

    /** What is asked next, and the point it follows up on. */
    record Choice(Question question, Optional<String> followUp) {}

    /**
     * The next question; empty where the bank has no other for this interview.
     *
     * @param missed the key point that the last answer left out, if it is to be followed up
     */
    Optional<Choice> next(Optional<String> missed) {
        Optional<Choice> followUp = missed.flatMap(point -> bank.about(point, CLOSE).stream().filter(pool::contains)
                .filter(question -> Math.abs(distance(question)) <= 1).findFirst()
                .map(question -> new Choice(question, Optional.of(point))));
        return followUp.or(() -> pool.stream().min(order()).map(question -> new Choice(question, Optional.empty())));
    }

    private Comparator<Question> order() {
        Map<Kind, Long> kinds = kindsAsked();
        return Comparator.comparingInt((Question question) -> Math.abs(distance(question)))
                .thenComparing(question -> kinds.getOrDefault(question.kind(), 0L))
                .thenComparing(question -> question.keyPoints().isEmpty())
                .thenComparingInt(question -> (interview.id() + question.id()).hashCode() * 0x9E3779B1);
    }

    /** How far the question lies above the level that is due at this point of the interview. */
    private int distance(Question question) {
        int due = Math.min(RISING.size() - 1,
                interview.number() * RISING.size() / Math.max(1, interview.setup().questions()));
        return RISING.indexOf(question.level()) - due;
    }

    private Map<Kind, Long> kindsAsked() {
        return interview.rounds().stream().flatMap(round -> bank.find(round.question()).stream())
                .collect(Collectors.groupingBy(Question::kind, () -> new EnumMap<>(Kind.class),
                        Collectors.mapping(Function.identity(), Collectors.counting())));
    }

    private static boolean isOneOf(Question question, Set<QuestionId> ids) {
        return ids.contains(question.id()) || question.aliases().stream().anyMatch(ids::contains);
    }
}
