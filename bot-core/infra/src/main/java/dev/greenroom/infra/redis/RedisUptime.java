package dev.greenroom.infra.redis;

import dev.greenroom.core.streak.Outages;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.redis.core.script.RedisScript;

/** Signs of life of all processes together, and the long silences between them. */
public final class RedisUptime implements Outages {
    /** A silence at least this long is remembered. */
    private static final Duration LONG_SILENCE = Duration.ofHours(6);
    private static final String OUTAGE = "outage:";
    private static final RedisScript<Long> BEAT = Redis.script("beat", Long.class);
    private final Redis redis;

    /** Over this Redis. */
    public RedisUptime(Redis redis) {
        this.redis = redis;
    }

    /** Gives a sign of life; to be called every minute, and before anything else after a start. */
    public void beat(Instant now) {
        redis.run(BEAT, List.of(Keys.UPTIME),
                List.of(Long.toString(now.toEpochMilli()), Long.toString(LONG_SILENCE.toMillis())));
    }

    @Override
    public List<Outage> known() {
        var fields = redis.ask(template -> template.<String, String>opsForHash().entries(Keys.UPTIME));
        return fields.entrySet().stream().filter(field -> field.getKey().startsWith(OUTAGE))
                .map(field -> new Outage(
                        Instant.ofEpochMilli(Long.parseLong(field.getKey().substring(OUTAGE.length()))),
                        Instant.ofEpochMilli(Long.parseLong(field.getValue()))))
                .sorted(java.util.Comparator.comparing(Outage::from)).toList();
    }
}
