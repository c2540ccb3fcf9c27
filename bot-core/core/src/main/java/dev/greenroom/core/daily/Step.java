package dev.greenroom.core.daily;

import dev.greenroom.core.bank.QuestionId;
import java.util.Optional;

/**
 * A slot's next state with everything that must happen together with it.
 *
 * @param under  the schedule that must still be the channel's, or the step is not taken
 * @param used   that its question was used up
 * @param pause  the schedule, paused
 * @param notice something an admin is to be told
 */
public record Step(Slot next, Optional<Schedule> under, Optional<Use> used, Optional<Pause> pause,
        Optional<Notice> notice) {

    /**
     * A question used up on the slot's date.
     *
     * @param warned whether with it the admin is warned that questions run out
     */
    public record Use(QuestionId question, boolean warned) {}

    /** A schedule to be paused, if it is still {@code expected}. */
    public record Pause(Schedule expected, Schedule next) {}

    static Step to(Slot next) {
        return new Step(next, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The slot, with its question used up: it is or may be in the channel, or is never to be asked again. */
    static Step using(Slot next) {
        return new Step(next, Optional.empty(), next.question().map(question -> new Use(question, false)),
                Optional.empty(), Optional.empty());
    }

    /** The same, taken only while {@code schedule} is what the admins want. */
    Step under(Schedule schedule) {
        return new Step(next, Optional.of(schedule), used, pause, notice);
    }

    Step telling(Notice other) {
        return new Step(next, under, used, pause, Optional.of(other));
    }
}
