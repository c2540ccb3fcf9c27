package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.request.Communities;
import dev.greenroom.core.request.CommunitiesContract;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.settings.PersonSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RedisCommunitiesTest extends CommunitiesContract {
    private static final PersonId ADA = new PersonId("ada");

    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Override
    protected Communities communities() {
        return new RedisCommunities(TestRedis.another());
    }

    @Test
    void communitiesFromBeforeThereWasAListAreFoundOnce() {
        var settings = new RedisSettings(TestRedis.another());
        settings.change(new CommunityId(Platform.DISCORD, "old-1"), ADA, before -> PersonSettings.DEFAULT);
        settings.change(CommunityId.direct(Platform.DISCORD, ADA), ADA, before -> PersonSettings.DEFAULT);
        assertThat(ids(Platform.DISCORD)).containsExactly("old-1");
        settings.change(new CommunityId(Platform.DISCORD, "old-2"), ADA, before -> PersonSettings.DEFAULT);
        assertThat(ids(Platform.DISCORD)).containsExactly("old-1");
    }

    @Test
    void whatIsDeletedLeavesTheList() {
        var server = new CommunityId(Platform.DISCORD, "77");
        communities().know(server);
        new RedisDepartures(TestRedis.another()).purge(server);
        assertThat(ids(Platform.DISCORD)).isEmpty();
    }
}
