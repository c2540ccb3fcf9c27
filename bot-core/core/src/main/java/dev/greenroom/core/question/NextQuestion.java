package dev.greenroom.core.question;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.request.Caller;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Draws the next question for somebody, so that nobody sees one twice before all that match. Thread-safe. */
final class NextQuestion {
    private static final int TRIES = 5;
    private final ShownQuestions shown;

    NextQuestion(ShownQuestions shown) {
        this.shown = shown;
    }

    /**
     * Draws one of {@code matching}, which is not empty, and remembers that it was shown.
     *
     * @param ranked whether the order of {@code matching} is to be kept among those never shown
     */
    Question draw(Caller caller, List<Question> matching, boolean ranked) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var candidates = Draw.ranked(matching, ranked, shown.shown(caller.community(), caller.person()),
                    new Random(caller.occasion().id().hashCode() * 31L + attempt));
            Optional<Question> drawn = shown.claim(caller.community(), caller.person(), candidates, caller.at())
                    .flatMap(id -> matching.stream().filter(question -> question.id().equals(id)).findFirst());
            if (drawn.isPresent()) {
                return drawn.get();
            }
        }
        throw new IllegalStateException("every question kept being shown elsewhere while one was drawn");
    }
}
