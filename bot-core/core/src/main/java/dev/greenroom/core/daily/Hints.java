package dev.greenroom.core.daily;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Says which communities need attention, and when: a queue that all processes share. Only a hint: what is true stands
 * in the communities, and the queue is rebuilt from them. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached.
 */
public interface Hints {
    /** For how long what was taken is nobody else's. */
    Duration LEASE = Duration.ofSeconds(45);

    /** Asks for attention at {@code at}, or earlier if that was asked for. */
    void at(CommunityId community, Instant at);

    /** When a community gets attention; empty where the queue does not know it. */
    Optional<Instant> of(CommunityId community);

    /** Takes up to {@code limit} communities whose time has come, the longest due first. */
    List<Taken> take(Platform platform, Instant now, int limit);

    /**
     * Keeps a community that was taken for another {@link #LEASE} from now, unless somebody asked for it meanwhile or
     * took it over: then it stays as it was taken.
     */
    Taken renew(Taken taken, Instant now);

    /** Gives back a community with its next time, unless somebody asked for it meanwhile or took it over. */
    void done(Taken taken, Instant next);

    /** Drops a community that was taken, unless somebody asked for it meanwhile. */
    void drop(Taken taken);

    /** The time of the community that is next, taken ones included. */
    Optional<Instant> earliest(Platform platform);

    /** Whether the caller is the one who compares queue and communities in this minute. */
    boolean sweeps(Platform platform, Instant now);

    /** Asks for a post to be brought up to date at {@code at}, or earlier if that was asked for. */
    void edit(Place place, Instant at);

    /** Takes up to {@code limit} channels whose last post is to be brought up to date; given back by {@link #edited}. */
    List<Place> takeEdits(Platform platform, Instant now, int limit);

    /** Says that a post is up to date as of when it was taken. */
    void edited(Place place);

    /**
     * A community that was taken.
     *
     * @param until when it is anybody's again
     */
    record Taken(CommunityId community, Instant until) {}
}
