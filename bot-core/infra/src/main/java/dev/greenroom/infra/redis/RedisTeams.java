package dev.greenroom.infra.redis;

import dev.greenroom.core.points.Period;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.team.Team;
import dev.greenroom.core.team.Teams;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.data.redis.core.script.RedisScript;

/** Teams: who is in which, with the boards that follow from it. */
public final class RedisTeams implements Teams {
    private static final RedisScript<String> JOIN = Redis.script("ledger", "join-team", String.class);
    private final Redis redis;

    /** Over this Redis. */
    public RedisTeams(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Team join(CommunityId community, PersonId person, Team team, List<Period> now) {
        return new Team(moved(community, person, List.of(team.code(), team.name()), now));
    }

    @Override
    public Optional<Team> leave(CommunityId community, PersonId person, List<Period> now) {
        return Optional.of(moved(community, person, List.of("", ""), now)).filter(name -> !name.isEmpty())
                .map(Team::new);
    }

    private String moved(CommunityId community, PersonId person, List<String> team, List<Period> now) {
        var arguments = new ArrayList<>(List.of(Keys.stem(community), person.id()));
        arguments.addAll(team);
        arguments.addAll(BoardKeys.arguments(now, java.time.Instant.EPOCH));
        return redis.run(JOIN, List.of(Keys.of(community, "team:of"), Keys.of(community, "teams")), arguments);
    }

    @Override
    public Optional<Team> find(CommunityId community, PersonId person) {
        return redis.ask(template -> {
            var hashes = template.<String, String>opsForHash();
            return Optional.ofNullable(hashes.get(Keys.of(community, "team:of"), person.id()))
                    .flatMap(code -> Optional.ofNullable(hashes.get(Keys.of(community, "teams"), code)));
        }).map(Team::new);
    }
}
