package dev.greenroom.core.activity;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;

/** Records what people did where nothing else is stored with it. Implementations are thread-safe. */
@FunctionalInterface
public interface Activities {

    /**
     * Records the activity, once however often it comes.
     *
     * @throws dev.greenroom.core.reply.StoreUnavailable if the store cannot be reached; nothing was recorded then
     */
    void record(CommunityId community, PersonId person, Activity activity);
}
