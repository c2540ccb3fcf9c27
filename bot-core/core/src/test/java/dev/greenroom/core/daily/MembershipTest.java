package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.InMemoryCommunities;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Stub;
import org.junit.jupiter.api.Test;

/** Which communities are missed when a platform lists those that Greenroom is in. */
final class MembershipTest {
    private static final CommunityId LEFT = new CommunityId(Platform.DISCORD, "1");
    private static final CommunityId THERE = new CommunityId(Platform.DISCORD, "2");
    private static final CommunityId WORKSPACE = new CommunityId(Platform.SLACK, "T1");
    private final InMemoryDepartures departures = new InMemoryDepartures();
    private final InMemorySlots slots = new InMemorySlots();
    private final Membership membership = new Membership(departures, new InMemoryCommunities(),
            new DailyStores(slots, slots, new InMemoryHints(), new InMemoryBudgets()));

    @Test
    void aCommunityThatNeverHadAScheduleIsMissedAndDeletedAfterThirtyDays() {
        var direct = CommunityId.direct(Platform.DISCORD, new PersonId("ada"));
        for (CommunityId community : new CommunityId[]{LEFT, THERE, WORKSPACE, direct}) {
            membership.present(community, Stub.MORNING);
        }
        membership.onlyIn(Platform.DISCORD, THERE::equals, Stub.MORNING);
        assertThat(departures.purgeable(Platform.DISCORD, Stub.MORNING.plus(Membership.KEPT).minusMillis(1), 10))
                .isEmpty();
        assertThat(departures.purgeable(Platform.DISCORD, Stub.MORNING.plus(Membership.KEPT), 10))
                .containsExactly(LEFT);
    }
}
