package dev.greenroom.app.chat;

import dev.greenroom.core.request.PersonId;
import java.util.Optional;

/**
 * Remembers who has been in the local chat, over restarts. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached.
 */
public interface Guestbook {

    /**
     * Writes down the person under this name, the last one given. Whoever is the first ever to be written down is the
     * admin from then on.
     */
    Guest sign(PersonId person, String name);

    /** What is written down about the person. */
    Optional<Guest> find(PersonId person);

    /** A person in the local chat; {@code name} is text of theirs, of 1 to 40 characters. */
    record Guest(PersonId person, String name, boolean admin) {}
}
