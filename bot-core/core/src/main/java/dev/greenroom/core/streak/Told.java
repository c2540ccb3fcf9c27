package dev.greenroom.core.streak;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.LocalDate;

/** Remembers which end of their streak people were told of. Implementations are thread-safe. */
@FunctionalInterface
public interface Told {

    /**
     * Notes that the person is told of the streak that ended on {@code day}; whether they were not before, of it or of a
     * later one. Of several that ask at the same time one is told so.
     *
     * @throws dev.greenroom.core.reply.StoreUnavailable if the store cannot be reached
     */
    boolean first(CommunityId community, PersonId person, LocalDate day);
}
