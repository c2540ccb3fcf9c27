package dev.greenroom.core.daily;

import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import java.util.Locale;

/**
 * Something an admin is told once, in a direct message.
 *
 * @param mark what makes it one notice, however often it is made or sent
 */
public record Notice(String mark, Place about, To to, News news, String detail) {

    /** Who is told, and in which language. */
    public record To(PersonId person, Locale language) {}

    /** What is told. Values are stored by name. */
    public enum News {
        /** The platform refused for good; the detail is what it said. */
        PAUSED,
        /** Nobody knows whether a post was made; the detail is its date. */
        UNKNOWN,
        /** Questions begin to repeat; the detail is how many are left. */
        FEW_LEFT,
        /** No question matches any more. */
        NO_QUESTION
    }

    /** A notice about {@code schedule} to its creator. */
    static Notice of(Schedule schedule, Slot slot, News news, String detail) {
        return new Notice(Hash.mark(Slot.mark(schedule.place(), slot.date()) + "/" + news), schedule.place(),
                new To(schedule.origin().creator(), schedule.origin().language()), news, detail);
    }
}
