package dev.greenroom.infra.redis;

import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.points.Period;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.redis.core.script.RedisScript;

/** The ledger: one hash of awards a person, and totals that one script changes with it. */
public final class RedisLedger implements Ledger {
    private static final RedisScript<String> PAY = Redis.script("ledger", "pay", String.class);
    private final Redis redis;

    /** Over this Redis. */
    public RedisLedger(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Award pay(CommunityId community, PersonId person, Award.Id id, int points, Stamp stamp) {
        var arguments = new ArrayList<>(List.of(Keys.stem(community), person.id(), AwardCode.field(id),
                Integer.toString(points), stamp.day().toString(), Integer.toString(Points.MOST_A_DAY),
                AwardCode.rest(stamp, Optional.empty())));
        arguments.addAll(BoardKeys.arguments(stamp.periods(), stamp.at()));
        return AwardCode.read(id, redis.run(PAY, List.of(Keys.of(community, person, "awards")), arguments));
    }

    @Override
    public List<Award> awards(CommunityId community, PersonId person) {
        return redis.ask(template -> template.<String, String>opsForHash()
                .entries(Keys.of(community, person, "awards")))
                .entrySet().stream().map(award -> AwardCode.read(AwardCode.id(award.getKey()), award.getValue()))
                .toList();
    }

    @Override
    public Optional<Integer> total(CommunityId community, PersonId person, Period period) {
        return redis.ask(template -> Optional.ofNullable(template.<String, String>opsForHash()
                .get(Keys.of(community, person, "totals"), period.name()))).map(BoardKeys::points);
    }
}
