package dev.greenroom.core.daily;

import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The platforms this process posts to; schedules of others are left to the processes that do.
 *
 * @param process a name of this process that no other has, now or later
 */
public record DailyPlatforms(Map<Platform, Outbox> outboxes, Departures departures, Journal journal, String process) {
    public DailyPlatforms {
        outboxes = Map.copyOf(outboxes);
    }

    /** The same, knowing of each platform whether it answers this process. */
    DailyPlatforms watched() {
        var watched = new EnumMap<Platform, Outbox>(Platform.class);
        outboxes.forEach((platform, outbox) -> watched.put(platform, new WatchedOutbox(outbox)));
        return new DailyPlatforms(watched, departures, journal, process);
    }

    /** Whether the platform answered when something was sent last; true where nobody watched. */
    boolean answering(Platform platform) {
        return !(outboxes.get(platform) instanceof WatchedOutbox watched) || watched.answering();
    }

    Set<Platform> platforms() {
        return outboxes.keySet();
    }

    /** Whether this process can post there now; else it leaves the work to one that can. */
    boolean ready(Platform platform) {
        return Optional.ofNullable(outboxes.get(platform)).map(Outbox::ready).orElse(false);
    }

    /** What the platform says of Greenroom in a community; unknown where this process does not serve it. */
    Outbox.Standing standing(CommunityId community) {
        return Optional.ofNullable(outboxes.get(community.platform())).map(outbox -> outbox.standing(community))
                .orElse(Outbox.Standing.UNKNOWN);
    }

    /** The way to {@code place}, where this process knows one. */
    Optional<Outbox> outbox(Place place) {
        return Optional.ofNullable(outboxes.get(place.community().platform()));
    }
}
