package dev.greenroom.core.post;

import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Sends messages on Greenroom's own account. Implementations are thread-safe, call the platform (up to 10 s) and never
 * throw for what the platform does; they keep no budget: whoever sends many paces them.
 */
public interface Outbox {

    /**
     * Whether this process can send at this moment; answered from memory. Where several processes share the work, one
     * that holds no connection leaves it to one that does.
     */
    default boolean ready() {
        return true;
    }

    /** The same for one platform, where this outbox serves several. */
    default boolean ready(Platform platform) {
        return ready();
    }

    /**
     * Posts a card for everybody in a channel.
     *
     * @param mark 1 to 25 characters of {@code A-Z a-z 0-9 - _} by which the message can be found again; posting twice
     *             with the same mark within minutes posts once where the platform can promise that
     */
    Posting post(Place place, Card card, String mark);

    /**
     * The same, unless it is no longer wanted at the last moment: {@code wanted} is asked as near to the first byte on the
     * wire as can be, and where it says no, nothing was posted and the platform counts as not reached. Who recognises a
     * mark when it is posted to need not ask.
     */
    default Posting post(Place place, Card card, String mark, BooleanSupplier wanted) {
        return post(place, card, mark);
    }

    /** Replaces a message that was posted before. */
    Posting update(Place place, String message, Card card);

    /** Posts a card as a reply to a message: in its thread where there is one. */
    Posting reply(Place place, String message, Card card);

    /** Sends a card to one person alone, as a direct message; {@code mark} as for {@link #post}. */
    Posting direct(CommunityId community, PersonId person, Card card, String mark);

    /**
     * Sends a card into a conversation with one person beside a place: on Discord a private thread, which the server's
     * moderators can read as well. It is the one from before where that is still there, else a new one. Refused where the
     * platform has no such thing, or it is not allowed there.
     */
    default Aside aside(Place place, Beside beside, Card card) {
        return new Aside(new Posting.Refused("no conversations beside a channel here", true), Optional.empty());
    }

    /**
     * A conversation that is wanted.
     *
     * @param title  its name where it is new, at most 100 characters
     * @param before the one from before, where there was one
     */
    record Beside(PersonId person, String title, Optional<ChannelId> before) {}

    /**
     * What became of a card that was sent into a conversation.
     *
     * @param where the conversation, where there is one now
     */
    record Aside(Posting posting, Optional<ChannelId> where) {}

    /** What a platform says of Greenroom in a community. */
    enum Standing {
        /** It is there. */
        INSTALLED,
        /** It was removed, or the platform cannot be asked that at all. */
        REMOVED,
        /** The platform does not answer at the moment. */
        UNKNOWN
    }

    /** Whether Greenroom is still in a community; asked before everything about that is deleted. */
    default Standing standing(CommunityId community) {
        return Standing.REMOVED;
    }

    /**
     * Looks in a channel for the message posted with {@code mark}.
     *
     * @param since by any clock no earlier message can be the one, so none is looked at
     */
    Lookup find(Place place, String mark, Instant since);

    /** What the platform says of a mark. */
    sealed interface Lookup {
        /** The message is there. */
        record Found(String message) implements Lookup {}

        /** There is certainly none. */
        record Absent() implements Lookup {}

        /**
         * Nobody knows.
         *
         * @param forGood whether asking again cannot help: the platform does not let us look; else it did not answer
         */
        record CannotTell(String reason, boolean forGood) implements Lookup {}
    }
}
