package dev.greenroom.core.daily;

import dev.greenroom.core.bank.QuestionId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a channel was asked.
 *
 * @param last   each question with the date on which it was asked last
 * @param warned when an admin was told last that the questions run out
 */
public record Used(Map<QuestionId, LocalDate> last, Optional<LocalDate> warned) {
    public Used {
        last = Map.copyOf(last);
    }
}
