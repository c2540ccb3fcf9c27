package dev.greenroom.core.daily;

import dev.greenroom.core.reply.Card;
import java.util.List;

/** Knows the best answers that people shared. Implementations are thread-safe. */
@FunctionalInterface
public interface BestAnswers {
    /** Nobody shares answers. */
    BestAnswers NONE = post -> List.of();

    /**
     * What is posted of them below the question, behind the reference answer, once the next question was posted: a card
     * for each, so that each has its own buttons and pages. Empty where nobody shared any.
     *
     * @throws dev.greenroom.core.reply.StoreUnavailable if the store cannot be reached
     */
    List<Card> of(DailyPost post);
}
