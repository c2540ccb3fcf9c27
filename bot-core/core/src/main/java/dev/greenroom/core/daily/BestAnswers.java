package dev.greenroom.core.daily;

import dev.greenroom.core.reply.Row;
import dev.greenroom.core.text.Block;
import java.util.List;

/** Knows the best answers that people shared. Implementations are thread-safe. */
@FunctionalInterface
public interface BestAnswers {
    /** Nobody shares answers. */
    BestAnswers NONE = post -> new Shared(List.of(), List.of());

    /**
     * What is shown of them below the reference answer, once the next question was posted.
     *
     * @throws dev.greenroom.core.reply.StoreUnavailable if the store cannot be reached
     */
    Shared of(DailyPost post);

    /** Their text and the buttons below it; both empty where nobody shared any. */
    record Shared(List<Block> blocks, List<Row> rows) {
        public Shared {
            blocks = List.copyOf(blocks);
            rows = List.copyOf(rows);
        }
    }
}
