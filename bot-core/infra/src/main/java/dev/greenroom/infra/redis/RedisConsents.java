package dev.greenroom.infra.redis;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.reviewer.Consent;
import dev.greenroom.core.reviewer.Consents;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.redis.core.script.RedisScript;

/** Who agreed to a reviewer: a hash each, which no change of other settings can touch. */
public final class RedisConsents implements Consents {
    private static final RedisScript<Long> REPLACE = Redis.script("replace-hash", Long.class);
    private final Redis redis;

    /** Over this Redis. */
    public RedisConsents(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Optional<Consent> find(CommunityId community, PersonId person) {
        var fields = redis.ask(template -> template.<String, String>opsForHash()
                .entries(Keys.of(community, person, "consent")));
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(new Consent("yes".equals(fields.get("agreed")), fields.getOrDefault("host", ""),
                        Instant.parse(fields.getOrDefault("at", ""))));
    }

    @Override
    public void save(CommunityId community, PersonId person, Consent consent) {
        redis.run(REPLACE, List.of(Keys.of(community, person, "consent")),
                List.of("agreed", consent.agreed() ? "yes" : "no", "host", consent.host(), "at",
                        consent.at().toString()));
    }
}
