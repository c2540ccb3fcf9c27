package dev.greenroom.core.daily;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.text.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What people do with a question of the day: the feature that takes answers says it. Implementations are thread-safe;
 * {@link #answered} and {@link #best} throw {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be
 * reached.
 */
public interface Participation {
    /** Nobody takes answers. */
    Participation NONE = new Participation() {
        @Override
        public Optional<Button> answer(Post post) {
            return Optional.empty();
        }

        @Override
        public Optional<Integer> answered(Post post) {
            return Optional.empty();
        }

        @Override
        public List<Block> best(Post post) {
            return List.of();
        }
    };

    /** The button <em>Answer</em>; made in memory. */
    Optional<Button> answer(Post post);

    /** How many people have answered it; empty where nobody counts. */
    Optional<Integer> answered(Post post);

    /** The best answers that people shared, shown below the reference answer; empty where there are none. */
    List<Block> best(Post post);

    /**
     * A question of the day.
     *
     * @param date the planned local date
     */
    record Post(Place place, LocalDate date, Question question, Locale language) {}
}
