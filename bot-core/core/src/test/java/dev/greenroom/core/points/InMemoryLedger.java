package dev.greenroom.core.points;

import dev.greenroom.core.board.Boards;
import dev.greenroom.core.board.Standings;
import dev.greenroom.core.board.TeamStandings;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.settings.InMemorySettings;
import dev.greenroom.core.team.Team;
import dev.greenroom.core.team.Teams;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Awards in memory, and boards and totals worked out from them each time they are asked for. */
public final class InMemoryLedger implements Ledger, Boards, Teams {
    private final InMemorySettings settings;
    private final Map<CommunityId, Map<PersonId, Map<Award.Id, Award>>> awards = new HashMap<>();
    private final Map<CommunityId, Map<PersonId, Team>> teams = new HashMap<>();
    private final Map<CommunityId, Set<PersonId>> removed = new HashMap<>();

    /** A ledger that hides who hides. */
    public InMemoryLedger(InMemorySettings settings) {
        this.settings = settings;
    }

    /** Pays somebody for applause, which is nothing they did: it brings nobody back onto boards. */
    public synchronized Award applauded(CommunityId community, PersonId author, Award.Id id, Stamp stamp) {
        return kept(community, author, new Award(id, Points.APPLAUSE, Reason.EARNED, stamp, Optional.empty()));
    }

    /** Pays for work; who was gone is back. */
    public synchronized Award pay(CommunityId community, PersonId person, Award award) {
        removed.getOrDefault(community, new HashSet<>()).remove(person);
        return kept(community, person, award);
    }

    /** Takes an award back, as if it had never been paid. */
    public synchronized void takeBack(CommunityId community, PersonId person, Award.Id id) {
        awards.getOrDefault(community, Map.of()).getOrDefault(person, new HashMap<>()).remove(id);
    }

    /** Keeps this award where there is none of its id, cut to the limit of the day, and returns what is kept. */
    private Award kept(CommunityId community, PersonId person, Award award) {
        var own = awards.computeIfAbsent(community, key -> new LinkedHashMap<>())
                .computeIfAbsent(person, key -> new LinkedHashMap<>());
        int today = own.values().stream().filter(paid -> paid.stamp().day().equals(award.stamp().day()))
                .mapToInt(Award::points).sum();
        int points = Math.max(0, Math.min(award.points(), Points.MOST_A_DAY - today));
        return own.computeIfAbsent(award.id(), id -> new Award(id, points,
                points < award.points() ? Reason.CAPPED : award.reason(), award.stamp(), award.coverage()));
    }

    @Override
    public Award pay(CommunityId community, PersonId person, Award.Id id, int points, Stamp stamp) {
        return pay(community, person, new Award(id, points, Reason.EARNED, stamp, Optional.empty()));
    }

    @Override
    public synchronized List<Award> awards(CommunityId community, PersonId person) {
        return List.copyOf(awards.getOrDefault(community, Map.of()).getOrDefault(person, Map.of()).values());
    }

    @Override
    public Optional<Integer> total(CommunityId community, PersonId person, Period period) {
        return score(community, person, period).map(score -> score.points);
    }

    /** Points, and when they were reached. */
    private record Score(PersonId person, int points, long moment) {}

    private Optional<Score> score(CommunityId community, PersonId person, Period period) {
        var counted = awards(community, person).stream().filter(award -> award.points() > 0)
                .filter(award -> award.stamp().periods().contains(period)).toList();
        return counted.isEmpty()
                ? Optional.empty()
                : Optional.of(new Score(person, counted.stream().mapToInt(Award::points).sum(), counted.stream()
                        .mapToLong(award -> period.moment(award.stamp().at())).max().orElseThrow()));
    }

    private Stream<Score> scores(CommunityId community, Period period) {
        return awards.getOrDefault(community, Map.of()).keySet().stream()
                .filter(person -> isShown(community, person))
                .flatMap(person -> score(community, person, period).stream());
    }

    private boolean isShown(CommunityId community, PersonId person) {
        return settings.person(community, person).onBoard()
                && !removed.getOrDefault(community, Set.of()).contains(person);
    }

    @Override
    public synchronized Standings people(CommunityId community, Period period, PersonId reader, Cut cut) {
        var ordered = scores(community, period).sorted(Comparator.comparingInt(Score::points).reversed()
                .thenComparingLong(Score::moment)).toList();
        var rows = new ArrayList<Standings.Standing>();
        for (Score score : ordered) {
            long rank = 1 + ordered.stream().filter(other -> other.points > score.points).count();
            rows.add(new Standings.Standing(rank, score.person, score.points));
        }
        int own = ordered.stream().map(Score::person).toList().indexOf(reader);
        return new Standings(rows.stream().limit(cut.top()).toList(), around(rows, own, cut));
    }

    @Override
    public synchronized TeamStandings teams(CommunityId community, Period period, PersonId reader, Cut cut) {
        var unranked = teams.getOrDefault(community, Map.of()).values().stream()
                .collect(Collectors.toMap(Team::code, team -> team, (one, other) -> one)).values().stream()
                .flatMap(team -> standing(community, period, team, reader).stream())
                .sorted(Comparator.comparingDouble(TeamStandings.Standing::points).reversed()).toList();
        var rows = unranked.stream().map(row -> new TeamStandings.Standing(
                1 + unranked.stream().filter(other -> other.points() > row.points()).count(), row.team(),
                row.points(), row.members(), row.own())).toList();
        int own = rows.stream().map(TeamStandings.Standing::own).toList().indexOf(true);
        return new TeamStandings(rows.stream().limit(cut.top()).toList(), around(rows, own, cut));
    }

    private Optional<TeamStandings.Standing> standing(CommunityId community, Period period, Team team,
            PersonId reader) {
        var members = teams.getOrDefault(community, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().code().equals(team.code())).map(Map.Entry::getKey)
                .filter(person -> isShown(community, person)).toList();
        var points = members.stream().flatMap(person -> score(community, person, period).stream())
                .map(Score::points).sorted(Comparator.reverseOrder()).toList();
        if (points.size() < TeamStandings.ACTIVE) {
            return Optional.empty();
        }
        double best = points.stream().limit(TeamStandings.BEST).mapToInt(Integer::intValue).sum();
        return Optional.of(new TeamStandings.Standing(0, team, best / Math.min(TeamStandings.BEST, members.size()),
                new TeamStandings.Members(points.size(), members.size()),
                team.equals(find(community, reader).orElse(null))));
    }

    private static <T> List<T> around(List<T> rows, int own, Cut cut) {
        return own < cut.top()
                ? List.of()
                : rows.subList(Math.max(0, own - cut.around()), Math.min(rows.size(), own + cut.around() + 1));
    }

    @Override
    public void settle(CommunityId community, PersonId person, List<Period> now) {
        // worked out whenever it is asked for
    }

    @Override
    public synchronized void remove(CommunityId community, PersonId person, List<Period> now) {
        removed.computeIfAbsent(community, key -> new HashSet<>()).add(person);
        leave(community, person, now);
    }

    @Override
    public synchronized Team join(CommunityId community, PersonId person, Team team, List<Period> now) {
        leave(community, person, now);
        var all = teams.computeIfAbsent(community, key -> new LinkedHashMap<>());
        Team known = all.values().stream().filter(other -> other.code().equals(team.code())).findFirst().orElse(team);
        all.put(person, known);
        return known;
    }

    @Override
    public synchronized Optional<Team> leave(CommunityId community, PersonId person, List<Period> now) {
        return Optional.ofNullable(teams.getOrDefault(community, new HashMap<>()).remove(person));
    }

    @Override
    public synchronized Optional<Team> find(CommunityId community, PersonId person) {
        return Optional.ofNullable(teams.getOrDefault(community, Map.of()).get(person)).filter(Objects::nonNull);
    }
}
