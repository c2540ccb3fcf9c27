package dev.greenroom.core.daily;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * Compares the queue with what is true in the communities, and puts back what is missing: after it, no schedule is
 * forgotten, whatever was lost. Thread-safe.
 */
final class Sweep {
    private static final int PURGED_AT_A_TIME = 10;
    private final DailyStores stores;
    private final DailyPlatforms platforms;

    Sweep(DailyStores stores, DailyPlatforms platforms) {
        this.stores = stores;
        this.platforms = platforms;
    }

    void of(Platform platform, Instant now) {
        stores.schedules().communities(platform, community -> {
            try {
                compare(community, now);
            } catch (RuntimeException | StackOverflowError | LinkageError failure) {
                platforms.journal().failed(community.key(), failure);
            }
        });
    }

    /** What the queue does not know at all may be in the middle of anything, so it is looked at now. */
    private void compare(CommunityId community, Instant now) {
        Optional<Instant> hint = stores.hints().of(community);
        Instant wanted = hint.isEmpty() ? now : nextFire(community, now).orElse(Instant.MAX);
        if (hint.isEmpty() ? !platforms.departures().gone(community) : hint.get().isAfter(wanted)) {
            stores.hints().at(community, wanted);
        }
    }

    private Optional<Instant> nextFire(CommunityId community, Instant now) {
        return stores.schedules().of(community).stream().filter(Schedule::active)
                .flatMap(schedule -> FireTimes.after(now, schedule.timing()).limit(1))
                .map(fire -> fire.at().plus(Window.jitter(community.key()))).min(Comparator.naturalOrder());
    }

    /** Deletes what communities left behind that removed the bot long ago, unless the platform knows better. */
    void purge(Platform platform, Instant now) {
        for (CommunityId community : platforms.departures().purgeable(platform, now, PURGED_AT_A_TIME)) {
            switch (platforms.standing(community)) {
                case REMOVED -> platforms.departures().purge(community);
                case INSTALLED -> Membership.back(community, platforms.departures(), stores, now);
                case UNKNOWN -> {
                    // asked again at the next sweep
                }
            }
        }
    }
}
