package dev.greenroom.core.interview;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.interview.Interview.Answered;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What an interview came to. Pure. */
record Summary(Interview interview, Bank bank, Locale locale) {
    private static final int REVIEW = 3;
    /** Who covered this much need not look at the question again. */
    private static final double ENOUGH = 0.85;

    /** A question that is done with, as the bank has it. */
    record Line(Question question, Interview.Round round) {
        Optional<Double> coverage() {
            return round.answer().flatMap(Answered::coverage);
        }

        /** What counts when questions are compared: a skipped one is the weakest. */
        double worth() {
            return round.answer().isEmpty() ? -1 : coverage().orElse(1.0);
        }
    }

    /** Every question that is done with and still in the bank, in order. */
    List<Line> lines() {
        return interview.rounds().stream()
                .flatMap(round -> bank.find(round.question()).map(question -> new Line(question, round)).stream())
                .toList();
    }

    /** The mean coverage of each topic. */
    Map<String, Double> topics() {
        return lines().stream().filter(line -> line.coverage().isPresent())
                .collect(Collectors.groupingBy(line -> line.question().topic(), LinkedHashMap::new,
                        Collectors.averagingDouble(line -> line.coverage().orElse(0.0))));
    }

    Optional<Line> strongest() {
        return lines().stream().filter(line -> line.coverage().orElse(0.0) > 0)
                .max(Comparator.comparingDouble(Line::worth));
    }

    /** The weakest of the answers, where there are at least two to compare. */
    Optional<Line> weakest() {
        var answers = lines().stream().filter(line -> line.coverage().isPresent()).toList();
        return answers.size() < 2 ? Optional.empty() : answers.stream().min(Comparator.comparingDouble(Line::worth));
    }

    /** At most three questions to look at again, the weakest first. */
    List<Question> toReview() {
        return lines().stream().filter(line -> line.worth() < ENOUGH).sorted(Comparator.comparingDouble(Line::worth))
                .limit(REVIEW).map(Line::question).toList();
    }

    int points() {
        return interview.rounds().stream().flatMap(round -> round.answer().stream()).mapToInt(Answered::points).sum();
    }
}
