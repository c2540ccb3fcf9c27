package dev.greenroom.infra.redis;

import dev.greenroom.core.daily.Budgets;
import dev.greenroom.core.request.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.redis.core.script.RedisScript;

/** For each allowance the moment from which it is free again. */
public final class RedisBudgets implements Budgets {
    private static final RedisScript<Long> TAKE = Redis.script("budget-take", Long.class);
    private static final RedisScript<Long> HOLD = Redis.script("budget-hold", Long.class);
    private final Redis redis;

    /** Over this Redis. */
    public RedisBudgets(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Optional<Duration> take(Place place, List<Allowance> allowances, Instant now) {
        long wait = redis.run(TAKE, keys(place, allowances), Stream.concat(
                Stream.of(Fields.moment(now), Long.toString(LONGEST_WAIT.toMillis())),
                allowances.stream().map(allowance -> Long.toString(allowance.interval().toMillis()))).toList());
        return wait < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(wait));
    }

    @Override
    public void hold(Place place, List<Allowance> allowances, Instant until) {
        if (!allowances.isEmpty()) {
            redis.run(HOLD, keys(place, allowances), List.of(Fields.moment(until)));
        }
    }

    private static List<String> keys(Place place, List<Allowance> allowances) {
        return allowances.stream().map(allowance -> switch (allowance.scope()) {
            case PLATFORM -> Keys.budget(place.community().platform(), allowance.name());
            case COMMUNITY -> Keys.of(place.community(), "budget:" + allowance.name());
            case CHANNEL -> Keys.of(place.community(), "budget:" + allowance.name() + ":" + place.channel().id());
        }).toList();
    }
}
