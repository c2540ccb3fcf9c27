package dev.greenroom.core.board;

import dev.greenroom.core.board.Boards.Cut;
import dev.greenroom.core.board.Standings.Standing;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.points.Period;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.team.Team;
import dev.greenroom.core.team.Teams;
import dev.greenroom.core.text.OneLine;
import dev.greenroom.core.words.Words;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Loads boards and puts names to them. Thread-safe; blocks on the store and the platform. */
final class BoardSheets {
    private static final int AROUND = 2;
    /** One more around than is shown tells whether others stand between those and the first. */
    private static final Cut CUT = new Cut(10, AROUND + 1);
    /** How often the board is read again because somebody on it turned out to be gone. */
    private static final int ROUNDS = 20;

    private final Stores stores;
    private final Settings settings;
    private final Names names;

    BoardSheets(Stores stores, Settings settings, Names names) {
        this.stores = stores;
        this.settings = settings;
        this.names = names;
    }

    /** Where boards, points and teams are kept. */
    record Stores(Boards boards, Ledger ledger, Teams teams) {}

    Sheet of(Caller caller, Span span, Scope scope) {
        Period period = span.at(caller.at(), zone(caller));
        return switch (scope) {
            case MEMBERS -> people(caller, period);
            case TEAMS -> teams(caller, period);
        };
    }

    /** The periods that run, for whoever moves on the boards. */
    List<Period> now(Caller caller) {
        return Span.all(caller.at(), zone(caller));
    }

    private ZoneId zone(Caller caller) {
        return settings.community(caller.community()).zone().orElse(ZoneOffset.UTC);
    }

    private Sheet people(Caller caller, Period period) {
        for (int round = 1;; round++) {
            Standings standings = stores.boards().people(caller.community(), period, caller.person(), CUT);
            var people = Stream.concat(standings.top().stream(), standings.around().stream()).map(Standing::person)
                    .distinct().toList();
            var known = names.of(caller, people);
            var gone = people.stream().filter(person -> known.getOrDefault(person, Optional.empty()).isEmpty())
                    .toList();
            if (gone.isEmpty() || round == ROUNDS) {
                return people(caller, period, standings, known);
            }
            gone.forEach(person -> stores.boards().remove(caller.community(), person, now(caller)));
        }
    }

    private Sheet people(Caller caller, Period period, Standings standings, Map<PersonId, Optional<String>> known) {
        var seen = new HashSet<PersonId>();
        var top = new ArrayList<Line>();
        var around = new ArrayList<Line>();
        for (Standing row : standings.top()) {
            seen.add(row.person());
            line(caller, row, known).ifPresent(top::add);
        }
        for (Standing row : near(standings.around(), row -> row.person().equals(caller.person()))) {
            if (seen.add(row.person())) {
                line(caller, row, known).ifPresent(around::add);
            }
        }
        boolean gap = !around.isEmpty() && Collections.disjoint(standings.top(), standings.around());
        if (seen.contains(caller.person())) {
            return new Sheet(top, around, gap, List.of());
        }
        int points = stores.ledger().total(caller.community(), caller.person(), period).orElse(0);
        String name = names.of(caller, List.of(caller.person())).getOrDefault(caller.person(), Optional.empty())
                .orElse(caller.person().id());
        return new Sheet(top, List.of(new Line(Optional.empty(), name, points, "", true)), !top.isEmpty(),
                note(caller, top.isEmpty()));
    }

    /** Why the caller has no rank; an empty board says so itself. */
    private List<String> note(Caller caller, boolean empty) {
        var words = Words.of(BoardWords.class, caller.locale());
        if (!settings.person(caller.community(), caller.person()).onBoard()) {
            return List.of(words.hidden());
        }
        return empty ? List.of() : List.of(words.start());
    }

    /** The rows that are shown around one's own. */
    private static <T> List<T> near(List<T> around, Predicate<T> own) {
        int place = IntStream.range(0, around.size()).filter(row -> own.test(around.get(row))).findFirst().orElse(0);
        return around.subList(Math.max(0, place - AROUND), Math.min(around.size(), place + AROUND + 1));
    }

    private static Optional<Line> line(Caller caller, Standing row, Map<PersonId, Optional<String>> known) {
        return known.getOrDefault(row.person(), Optional.empty()).map(name -> new Line(Optional.of(row.rank()), name,
                row.points(), "", row.person().equals(caller.person())));
    }

    private Sheet teams(Caller caller, Period period) {
        TeamStandings standings = stores.boards().teams(caller.community(), period, caller.person(), CUT);
        var top = standings.top().stream().map(row -> line(caller, row)).toList();
        var around = near(standings.around(), TeamStandings.Standing::own).stream()
                .filter(row -> !standings.top().contains(row)).map(row -> line(caller, row)).toList();
        boolean gap = !around.isEmpty() && Collections.disjoint(standings.top(), standings.around());
        boolean ranked = Stream.concat(top.stream(), around.stream()).anyMatch(Line::own);
        return new Sheet(top, around, gap, ranked ? List.of() : List.of(unranked(caller)));
    }

    private String unranked(Caller caller) {
        var words = Words.of(BoardWords.class, caller.locale());
        return stores.teams().find(caller.community(), caller.person()).map(Team::name)
                .map(name -> words.ownTeamNotRanked(OneLine.of(name), TeamStandings.ACTIVE)).orElseGet(words::noTeam);
    }

    private static Line line(Caller caller, TeamStandings.Standing row) {
        var words = Words.of(BoardWords.class, caller.locale());
        return new Line(Optional.of(row.rank()), OneLine.of(row.team().name()),
                Math.toIntExact(Math.round(row.points())),
                words.active(row.members().active(), row.members().all()), row.own());
    }
}
