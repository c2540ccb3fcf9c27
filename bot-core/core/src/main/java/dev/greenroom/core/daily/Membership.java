package dev.greenroom.core.daily;

import dev.greenroom.core.request.Communities;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Presence;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/** What happens when a community removes the bot, and when it comes back. Thread-safe. */
public final class Membership implements Presence {
    /** How long the data of a community is kept after it removed the bot. */
    public static final Duration KEPT = Duration.ofDays(30);
    private final Departures departures;
    private final Communities communities;
    private final DailyStores stores;

    /** Membership as these stores know it. */
    public Membership(Departures departures, Communities communities, DailyStores stores) {
        this.departures = departures;
        this.communities = communities;
        this.stores = stores;
    }

    /** The community removed the bot: its schedules stop at once and its data is deleted after {@link #KEPT}. */
    @Override
    public void left(CommunityId community, Instant at) {
        departures.left(community, at.plus(KEPT));
    }

    /** Those that are known are all of which anything is kept, whether they ever had a question of the day or not. */
    @Override
    public void onlyIn(Platform platform, Predicate<CommunityId> there, Instant at) {
        communities.each(platform, community -> {
            if (!there.test(community)) {
                left(community, at);
            }
        });
    }

    /**
     * The bot is in the community, perhaps again: everything is as before, and what fell due meanwhile is not made up
     * for. Safe to call for communities that never left.
     */
    @Override
    public void present(CommunityId community, Instant at) {
        communities.know(community);
        if (departures.gone(community)) {
            back(community, departures, stores, at);
        }
    }

    /** Takes the mark off a community that is not gone, or not any more. */
    static void back(CommunityId community, Departures departures, DailyStores stores, Instant at) {
        for (Schedule schedule : stores.schedules().of(community)) {
            stores.schedules().replace(schedule, schedule.since(at));
        }
        departures.returned(community);
        stores.hints().at(community, at);
    }
}
