package dev.greenroom.core.reviewer;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.Optional;

/**
 * Keeps whether people agreed that their answers are sent to a reviewer. Implementations are thread-safe; every method
 * throws {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached.
 */
public interface Consents {

    /** What the person decided last, empty where they never did. */
    Optional<Consent> find(CommunityId community, PersonId person);

    /** Keeps what the person decided, in place of what they decided before. */
    void save(CommunityId community, PersonId person, Consent consent);
}
