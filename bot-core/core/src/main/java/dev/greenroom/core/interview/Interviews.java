package dev.greenroom.core.interview;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.Optional;

/**
 * Keeps the interview of each person: one at a time. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached, and has then changed nothing.
 */
public interface Interviews {

    /** The person's interview, over or not; empty where there is none or it was not touched for {@link Interview#KEPT}. */
    Optional<Interview> find(CommunityId community, PersonId person);

    /**
     * Keeps {@code next} in place of {@code expected}.
     *
     * @return whether it was kept; not, if what is there is not as expected
     */
    boolean replace(CommunityId community, PersonId person, Optional<Interview> expected, Interview next);
}
