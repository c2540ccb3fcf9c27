package dev.greenroom.core.privacy;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.Instant;

/**
 * Everything that is stored about a person: in every community of the platform and in the direct conversation where the
 * platform {@linkplain dev.greenroom.core.request.Platform#knowsPeopleEverywhere() knows people everywhere}, else in
 * the one community in which they ask. May take seconds where there are many communities. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached.
 */
public interface PersonalData {

    /**
     * All of it as one JSON object, as {@code docs/export.md} describes it.
     *
     * @param home where it is asked for
     * @param at   when it is asked for, as the file says it
     */
    String export(CommunityId home, PersonId person, Instant at);

    /**
     * Deletes all of it. Afterwards nothing that is stored holds the person's id or words: boards close ranks, and what
     * belongs to the community stays without the person's name. Doing it twice does no harm, and
     * what a failure kept from being deleted goes when it is done again.
     */
    void erase(CommunityId home, PersonId person);
}
