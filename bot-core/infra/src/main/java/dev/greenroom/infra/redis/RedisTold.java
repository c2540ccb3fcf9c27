package dev.greenroom.infra.redis;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.streak.Told;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.redis.core.script.RedisScript;

/** The latest day that somebody was told of, a string each. */
public final class RedisTold implements Told {
    private static final RedisScript<Long> TELL = Redis.script("tell-once", Long.class);
    private final Redis redis;

    /** Over this Redis. */
    public RedisTold(Redis redis) {
        this.redis = redis;
    }

    @Override
    public boolean first(CommunityId community, PersonId person, LocalDate day) {
        return redis.run(TELL, List.of(Keys.of(community, person, "told")), List.of(day.toString())) == 1;
    }
}
