package dev.greenroom.infra.redis;

import dev.greenroom.core.board.TeamStandings;
import dev.greenroom.core.points.Period;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.script.RedisScript;

/** Compares the boards of one community for the periods that run with what they are derived from. */
final class BoardAudit {
    private static final RedisScript<Long> SETTLE = Redis.script("ledger", "settle", Long.class);
    private static final int BATCH = 1_000;
    private static final int LOOKS = 3;
    private final Redis redis;
    private final CommunityId community;
    private final List<Period> periods;

    BoardAudit(Redis redis, CommunityId community, List<Period> periods) {
        this.redis = redis;
        this.community = community;
        this.periods = periods;
    }

    List<String> differences(boolean repair) {
        List<Difference> found = look();
        for (int again = 1; again < LOOKS && !found.isEmpty(); again++) {
            var before = found.stream().map(Difference::about).collect(Collectors.toSet());
            found = look().stream().filter(difference -> before.contains(difference.about())).toList();
        }
        if (repair) {
            found.forEach(difference -> difference.repair().run());
        }
        return found.stream().map(difference -> difference.about() + difference.how()).toList();
    }

    /** Something that does not fit: the bot may have changed it in between, so it counts if it is there each time. */
    private record Difference(String about, String how, Runnable repair) {}

    private List<Difference> look() {
        var found = new ArrayList<Difference>();
        for (Period period : periods) {
            strangers(period, found);
            teams(period, found);
        }
        return found;
    }

    /** People on a board of whom there is no record. */
    private void strangers(Period period, List<Difference> found) {
        String board = Keys.of(community, "board:" + period.name());
        var strangers = new TreeSet<String>();
        redis.ask(template -> {
            try (var cursor = template.opsForZSet().scan(board, ScanOptions.scanOptions().count(BATCH).build())) {
                cursor.forEachRemaining(row -> Optional.ofNullable(row.getValue()).filter(person -> !Boolean.TRUE
                        .equals(template.hasKey(Keys.of(community, new PersonId(person), "awards"))))
                        .ifPresent(strangers::add));
            }
            return true;
        });
        for (String stranger : strangers) {
            found.add(new Difference(stranger + " is on the board " + period.name() + " without any record", "",
                    () -> redis.ask(template -> template.opsForZSet().remove(board, stranger))));
        }
    }

    private void teams(Period period, List<Difference> found) {
        Map<String, String> memberships = redis.ask(template -> template.<String, String>opsForHash()
                .entries(Keys.of(community, "team:of")));
        var teams = new HashMap<String, List<String>>();
        memberships.forEach((person, team) -> teams.computeIfAbsent(team, code -> new ArrayList<>()).add(person));
        ghosts(period, teams.keySet(), found);
        teams.forEach((team, members) -> {
            String right = mean(period, members);
            String stored = redis.ask(template -> Optional
                    .ofNullable(
                            template.opsForZSet().score(Keys.of(community, "board:" + period.name() + ":teams"), team))
                    .map(score -> Double.toString(score)).orElse("none"));
            if (!Objects.equals(stored, right)) {
                found.add(new Difference("points of team " + team + " in " + period.name(),
                        " are " + stored + ", the records say " + right, () -> members.forEach(this::settle)));
            }
        });
    }

    /** Teams on a board that nobody is in. */
    private void ghosts(Period period, Set<String> teams, List<Difference> found) {
        String board = Keys.of(community, "board:" + period.name() + ":teams");
        var ranked = new TreeSet<String>();
        redis.ask(template -> ranked.addAll(template.opsForZSet().range(board, 0, -1)));
        ranked.removeAll(teams);
        for (String ghost : ranked) {
            found.add(new Difference("team " + ghost + " is on the board " + period.name() + " without any member", "",
                    () -> redis.ask(template -> template.opsForZSet().remove(board, ghost))));
        }
    }

    /** The mean of a team's best members, from their places on the board of people. */
    private String mean(Period period, List<String> members) {
        String board = Keys.of(community, "board:" + period.name());
        var settings = new RedisSettings(redis);
        var shown = members.stream()
                .filter(person -> settings.person(community, new PersonId(person)).onBoard()).toList();
        var points = shown.stream()
                .flatMap(person -> redis.ask(template -> Optional
                        .ofNullable(template.opsForZSet().score(board, person))).stream())
                .map(score -> Math.floor(score / BoardKeys.SCALE)).sorted(Comparator.reverseOrder()).toList();
        if (points.size() < TeamStandings.ACTIVE) {
            return "none";
        }
        double best = points.stream().limit(TeamStandings.BEST).mapToDouble(Double::doubleValue).sum();
        return Double.toString(best / Math.min(TeamStandings.BEST, shown.size()));
    }

    private void settle(String person) {
        var arguments = new ArrayList<>(List.of(Keys.stem(community), person));
        arguments.addAll(BoardKeys.arguments(periods, Instant.EPOCH));
        redis.run(SETTLE, List.of(Keys.of(community, new PersonId(person), "totals")), arguments);
    }
}
