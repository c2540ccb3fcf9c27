package dev.greenroom.infra.redis;

import dev.greenroom.core.board.Boards;
import dev.greenroom.core.board.Standings;
import dev.greenroom.core.board.TeamStandings;
import dev.greenroom.core.points.Period;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.team.Team;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.data.redis.core.script.RedisScript;

/** Boards as sorted sets: one for each period, and one for each team in it. */
public final class RedisBoards implements Boards {
    @SuppressWarnings("rawtypes") // a script's result has no element type
    private static final RedisScript<List> BOARD = Redis.script("board", List.class);
    private static final RedisScript<Long> SETTLE = Redis.script("ledger", "settle", Long.class);
    private static final RedisScript<Long> REMOVE = Redis.script("ledger", "remove-person", Long.class);
    /** Rank, member and points of a row, one after the other. */
    private static final int FIELDS = 3;
    private final Redis redis;

    /** Over this Redis. */
    public RedisBoards(Redis redis) {
        this.redis = redis;
    }

    @Override
    public Standings people(CommunityId community, Period period, PersonId reader, Cut cut) {
        List<?> parts = redis.run(BOARD, List.of(Keys.of(community, "board:" + period.name())),
                List.of(reader.id(), Integer.toString(cut.top()), Integer.toString(cut.around()),
                        Long.toString(BoardKeys.SCALE), "0"));
        return new Standings(people(parts.get(0)), people(parts.get(1)));
    }

    @Override
    public TeamStandings teams(CommunityId community, Period period, PersonId reader, Cut cut) {
        String own = redis.ask(template -> Optional.ofNullable(template.<String, String>opsForHash()
                .get(Keys.of(community, "team:of"), reader.id()))).orElse("");
        List<?> parts = redis.run(BOARD, List.of(Keys.of(community, "board:" + period.name() + ":teams")),
                List.of(own, Integer.toString(cut.top()), Integer.toString(cut.around()), "1", "1"));
        return new TeamStandings(teams(community, period, own, parts.get(0)),
                teams(community, period, own, parts.get(1)));
    }

    @Override
    public void settle(CommunityId community, PersonId person, List<Period> now) {
        redis.run(SETTLE, List.of(Keys.of(community, person, "totals")), arguments(community, person, now));
    }

    @Override
    public void remove(CommunityId community, PersonId person, List<Period> now) {
        redis.run(REMOVE, List.of(Keys.of(community, "team:of"), Keys.of(community, "teams")),
                arguments(community, person, now));
    }

    private static List<String> arguments(CommunityId community, PersonId person, List<Period> now) {
        var arguments = new ArrayList<>(List.of(Keys.stem(community), person.id()));
        arguments.addAll(BoardKeys.arguments(now, Instant.EPOCH));
        return arguments;
    }

    private static List<Standings.Standing> people(Object part) {
        return rows(part).stream().map(row -> new Standings.Standing(Long.parseLong(row.get(0)),
                new PersonId(row.get(1)), Integer.parseInt(row.get(2)))).toList();
    }

    private List<TeamStandings.Standing> teams(CommunityId community, Period period, String own, Object part) {
        return rows(part).stream().map(row -> {
            String code = row.get(1);
            return redis.ask(template -> {
                var members = new TeamStandings.Members(
                        number(template.opsForZSet().zCard(
                                Keys.of(community, "board:" + period.name() + ":team:" + code))),
                        number(template.opsForZSet().count(Keys.of(community, "team:" + code), 1, 1)));
                String name = Optional.ofNullable(template.<String, String>opsForHash()
                        .get(Keys.of(community, "teams"), code)).orElse("");
                return new TeamStandings.Standing(Long.parseLong(row.get(0)), new Team(name),
                        Double.parseDouble(row.get(2)), members, code.equals(own));
            });
        }).toList();
    }

    private static long number(@org.jspecify.annotations.Nullable Long count) {
        return count == null ? 0 : count;
    }

    private static List<List<String>> rows(Object part) {
        var fields = ((List<?>) part).stream().map(Object::toString).toList();
        return IntStream.range(0, fields.size() / FIELDS)
                .mapToObj(row -> fields.subList(row * FIELDS, row * FIELDS + FIELDS)).toList();
    }
}
