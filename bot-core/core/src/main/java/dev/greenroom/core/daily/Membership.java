package dev.greenroom.core.daily;

import dev.greenroom.core.request.CommunityId;
import java.time.Duration;
import java.time.Instant;

/** What happens when a community removes the bot, and when it comes back. Thread-safe. */
public final class Membership {
    /** How long the data of a community is kept after it removed the bot. */
    public static final Duration KEPT = Duration.ofDays(30);
    private final Departures departures;
    private final DailyStores stores;

    /** Membership as these stores know it. */
    public Membership(Departures departures, DailyStores stores) {
        this.departures = departures;
        this.stores = stores;
    }

    /** The community removed the bot: its schedules stop at once and its data is deleted after {@link #KEPT}. */
    public void left(CommunityId community, Instant at) {
        departures.left(community, at.plus(KEPT));
    }

    /**
     * The bot is in the community, perhaps again: everything is as before, and what fell due meanwhile is not made up
     * for. Safe to call for communities that never left.
     */
    public void present(CommunityId community, Instant at) {
        if (!departures.gone(community)) {
            return;
        }
        for (Schedule schedule : stores.schedules().of(community)) {
            stores.schedules().replace(schedule, schedule.since(at));
        }
        departures.returned(community);
        stores.hints().at(community, at);
    }
}
