package dev.greenroom.core.daily;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Keeps the schedules, one per channel, and who changed them. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached.
 */
public interface Schedules {
    /** How many changes of a community are kept; the oldest go first. */
    int CHANGES_KEPT = 50;

    /** Every schedule of the community, those that are off included, in the order of channels. */
    List<Schedule> of(CommunityId community);

    /** The schedule of a channel. */
    Optional<Schedule> find(Place place);

    /** Keeps a schedule in place of whatever its channel had, and notes who did it. */
    void put(Schedule schedule, Change change);

    /** Keeps a schedule if the channel's is still the one expected. */
    boolean replace(Schedule expected, Schedule next);

    /** Notes that an admin did something which changes no schedule. */
    void note(CommunityId community, Change change);

    /** The last changes, newest first. */
    List<Change> changes(CommunityId community, int limit);

    /** Hands over every community of the platform that ever had a schedule, in any order, some perhaps twice. */
    void communities(Platform platform, Consumer<CommunityId> visitor);

    /**
     * Something an admin did.
     *
     * @param what    {@code on}, {@code off} or {@code now}
     * @param channel where, by the platform's id
     * @param detail  time, zone and days as they were set; empty where nothing was
     */
    record Change(Instant at, PersonId person, String what, String channel, String detail) {
        /** A change of what happens in {@code place}. */
        static Change of(Instant at, PersonId person, String what, Place place) {
            return new Change(at, person, what, place.channel().id(), "");
        }
    }
}
