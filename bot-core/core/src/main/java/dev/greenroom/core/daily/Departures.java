package dev.greenroom.core.daily;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import java.time.Instant;
import java.util.List;

/**
 * Remembers which communities removed the bot, and deletes their data in the end. Implementations are thread-safe;
 * every method throws {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached.
 */
public interface Departures {

    /** Marks a community as gone, to be deleted at {@code purge}; a mark that is there already stays. */
    void left(CommunityId community, Instant purge);

    /** Takes the mark away; whether there was one. */
    boolean returned(CommunityId community);

    /** Whether the community is marked as gone. */
    boolean gone(CommunityId community);

    /** Up to {@code limit} communities of a platform that are to be deleted by now. */
    List<CommunityId> purgeable(Platform platform, Instant now, int limit);

    /** Deletes everything that is kept about the community, then its mark. May take long; may be repeated. */
    void purge(CommunityId community);
}
