package dev.greenroom.core.request;

import java.util.function.Consumer;

/**
 * The communities of which something may be stored. A direct conversation is none of them: its name follows from its
 * person's, and whoever is forgotten stands on no list. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached.
 */
public interface Communities {

    /** Puts the community on the list; it leaves it when everything that is kept about it is deleted. */
    void know(CommunityId community);

    /** Hands over every community of the platform that is on the list, in any order, some perhaps twice. */
    void each(Platform platform, Consumer<CommunityId> visitor);
}
