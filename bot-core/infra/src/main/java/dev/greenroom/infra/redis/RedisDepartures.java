package dev.greenroom.infra.redis;

import dev.greenroom.core.daily.Departures;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Communities that are gone in a sorted set by the time of their deletion. */
public final class RedisDepartures implements Departures {
    private final Redis redis;

    /** Over this Redis. */
    public RedisDepartures(Redis redis) {
        this.redis = redis;
    }

    @Override
    public void left(CommunityId community, Instant purge) {
        redis.ask(template -> template.opsForZSet().addIfAbsent(Keys.GONE, community.key(), purge.toEpochMilli()));
    }

    @Override
    public boolean returned(CommunityId community) {
        Long removed = redis.ask(template -> template.opsForZSet().remove(Keys.GONE, community.key()));
        return removed != null && removed > 0;
    }

    @Override
    public boolean gone(CommunityId community) {
        return redis.ask(template -> template.opsForZSet().score(Keys.GONE, community.key())) != null;
    }

    @Override
    public List<CommunityId> purgeable(Platform platform, Instant now, int limit) {
        return redis.ask(template -> template.opsForZSet().rangeByScore(Keys.GONE, 0, now.toEpochMilli())).stream()
                .map(Keys::named).filter(community -> community.platform() == platform).limit(limit).toList();
    }

    @Override
    public void purge(CommunityId community) {
        new RedisHints(redis).forget(community, channels(community));
        redis.scan(Keys.of(community, "*"), key -> redis.ask(template -> template.unlink(key)));
        new RedisCommunities(redis).forget(community);
        redis.ask(template -> {
            template.opsForSet().remove(Keys.dailyCommunities(community.platform()), community.id());
            return template.opsForZSet().remove(Keys.GONE, community.key());
        });
    }

    private Set<String> channels(CommunityId community) {
        return redis.ask(template -> template.<String, String>opsForHash().keys(Keys.of(community, "daily")));
    }
}
