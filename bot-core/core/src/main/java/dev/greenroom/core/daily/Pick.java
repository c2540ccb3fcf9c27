package dev.greenroom.core.daily;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which question is asked on a day: one that the channel was never asked, in an order of the channel's own, and once
 * all were, the one asked longest ago. A function of channel, date, bank and history, so every process picks the same.
 */
final class Pick {
    private Pick() {}

    /**
     * The question for {@code date}.
     *
     * @param matching what the schedule draws from, in any order
     * @return empty where nothing matches
     */
    static Optional<Question> of(Schedule schedule, LocalDate date, List<Question> matching, Used used) {
        String seed = schedule.place().channel().id() + "/";
        return matching.stream().min(Comparator
                .comparing((Question question) -> lastAsked(question, date, used).orElse(LocalDate.MIN))
                .thenComparing(question -> Hash.of(seed + question.id().value()))
                .thenComparing(question -> question.id().value()));
    }

    /** How many of {@code matching} were never asked. */
    static int left(List<Question> matching, Used used) {
        return Math.toIntExact(matching.stream()
                .filter(question -> lastAsked(question, LocalDate.MAX, used).isEmpty()).count());
    }

    /** When the question was asked last before {@code date}, under its id or one it had before. */
    private static Optional<LocalDate> lastAsked(Question question, LocalDate date, Used used) {
        return ids(question).flatMap(id -> Optional.ofNullable(used.last().get(id)).stream())
                .filter(day -> day.isBefore(date)).max(Comparator.naturalOrder());
    }

    private static Stream<QuestionId> ids(Question question) {
        return Stream.concat(Stream.of(question.id()), question.aliases().stream());
    }
}
