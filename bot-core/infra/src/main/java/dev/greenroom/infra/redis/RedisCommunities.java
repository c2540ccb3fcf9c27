package dev.greenroom.infra.redis;

import dev.greenroom.core.request.Communities;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import java.util.HashSet;
import java.util.function.Consumer;
import org.springframework.data.redis.core.ScanOptions;

/**
 * The communities of each platform in a set. Data from before there was one is found by looking at every key, once per
 * Redis.
 */
public final class RedisCommunities implements Communities {
    private static final int SCANNED_AT_A_TIME = 500;
    private final Redis redis;

    /** Over this Redis. */
    public RedisCommunities(Redis redis) {
        this.redis = redis;
    }

    @Override
    public void know(CommunityId community) {
        if (community.onlyMember().isEmpty()) {
            redis.ask(template -> template.opsForSet().add(Keys.communities(community.platform()), community.id()));
        }
    }

    @Override
    public void each(Platform platform, Consumer<CommunityId> visitor) {
        lookOnce();
        var options = ScanOptions.scanOptions().count(SCANNED_AT_A_TIME).build();
        redis.ask(template -> {
            try (var cursor = template.opsForSet().scan(Keys.communities(platform), options)) {
                cursor.forEachRemaining(id -> visitor.accept(new CommunityId(platform, id)));
            }
            return true;
        });
    }

    /** Takes a community off the list. */
    void forget(CommunityId community) {
        redis.ask(template -> template.opsForSet().remove(Keys.communities(community.platform()), community.id()));
    }

    /** Said to be done only when it is, so a process that dies over it leaves it to the next. */
    private void lookOnce() {
        if (redis.ask(template -> template.hasKey(Keys.LOOKED))) {
            return;
        }
        // A community has many keys, and is noted once.
        var found = new HashSet<CommunityId>();
        redis.scan(Keys.stems(), key -> found.add(Keys.community(key)));
        found.forEach(this::know);
        redis.ask(template -> {
            template.opsForValue().set(Keys.LOOKED, "1");
            return true;
        });
    }
}
