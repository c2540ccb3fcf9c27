package dev.greenroom.core.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.board.Boards.Cut;
import dev.greenroom.core.board.Standings.Standing;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.points.Period;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.settings.SettingsStore;
import dev.greenroom.core.team.Team;
import dev.greenroom.core.team.Teams;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of boards and teams does, together with the ledger and the settings over the same data. */
public abstract class BoardsContract {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant FRIDAY = Stub.MORNING;
    private static final Cut CUT = new Cut(3, 1);
    private static final CommunityId ELSEWHERE = new CommunityId(Platform.LOCAL, "elsewhere");
    private final AtomicInteger works = new AtomicInteger();

    /** The boards; two calls give two instances over the same data. */
    protected abstract Boards boards();

    /** The ledger over the same data. */
    protected abstract Ledger ledger();

    /** The teams over the same data. */
    protected abstract Teams teams();

    /** The settings over the same data. */
    protected abstract SettingsStore settings();

    @Test
    void morePointsComeFirstAndEqualPointsShareARankInTheOrderReached() {
        pay("ada", 20, FRIDAY);
        pay("bob", 10, FRIDAY.plusSeconds(1));
        pay("cyd", 30, FRIDAY.plusSeconds(2));
        pay("bob", 10, FRIDAY.plusMillis(2_500));
        pay("dan", 5, FRIDAY.plusSeconds(3));
        assertThat(week("ada", new Cut(10, 2)).top()).containsExactly(row(1, "cyd", 30), row(2, "ada", 20),
                row(2, "bob", 20), row(4, "dan", 5));
    }

    @Test
    void whoIsFurtherDownSeesTheRowsAroundTheirOwn() {
        IntStream.rangeClosed(1, 9)
                .forEach(place -> pay("p" + place, 100 - 10 * (place / 2), FRIDAY.plusSeconds(place)));
        assertThat(week("p6", CUT).top()).extracting(Standing::person).extracting(PersonId::id)
                .containsExactly("p1", "p2", "p3");
        assertThat(week("p6", CUT).around()).containsExactly(row(4, "p5", 80), row(6, "p6", 70), row(6, "p7", 70));
        assertThat(week("p9", CUT).around()).containsExactly(row(8, "p8", 60), row(8, "p9", 60));
        assertThat(week("p3", CUT).around()).isEmpty();
        assertThat(week("nobody", CUT).around()).isEmpty();
    }

    @Test
    void everyPeriodCountsItsOwnInTheZoneOfTheCommunity() {
        Instant sunday = Instant.parse("2026-11-29T22:59:59Z");
        pay("ada", 10, sunday);
        pay("ada", 20, sunday.plusSeconds(1));
        pay("ada", 5, sunday.plus(Duration.ofDays(2)));
        assertThat(points(Span.WEEK.at(sunday, BERLIN))).contains(10);
        assertThat(points(Span.WEEK.at(sunday.plusSeconds(1), BERLIN))).contains(25);
        assertThat(points(Span.MONTH.at(sunday, BERLIN))).contains(30);
        assertThat(points(Span.MONTH.at(sunday.plus(Duration.ofDays(2)), BERLIN))).contains(5);
        assertThat(points(Span.ALL.at(sunday, BERLIN))).contains(35);
    }

    @Test
    void whoHidesLeavesNoGapAndComesBackWithAllPoints() {
        pay("ada", 30, FRIDAY);
        pay("bob", 20, FRIDAY);
        pay("cyd", 10, FRIDAY);
        show("ada", false);
        assertThat(week("cyd", CUT).top()).containsExactly(row(1, "bob", 20), row(2, "cyd", 10));
        pay("ada", 5, FRIDAY);
        assertThat(week("ada", CUT).top()).hasSize(2);
        assertThat(ledger().total(Stub.COMMUNITY, person("ada"), Span.ALL.at(FRIDAY, BERLIN))).contains(35);
        show("ada", true);
        assertThat(week("cyd", CUT).top()).containsExactly(row(1, "ada", 35), row(2, "bob", 20), row(3, "cyd", 10));
    }

    @Test
    void whoWasRemovedLeavesNoGapUntilTheyComeBack() {
        pay("ada", 30, FRIDAY);
        pay("bob", 20, FRIDAY);
        boards().remove(Stub.COMMUNITY, person("ada"), now());
        assertThat(week("bob", CUT).top()).containsExactly(row(1, "bob", 20));
        pay("ada", 1, FRIDAY);
        assertThat(week("bob", CUT).top()).containsExactly(row(1, "ada", 31), row(2, "bob", 20));
    }

    @Test
    void communitiesDoNotSeeEachOther() {
        pay("ada", 30, FRIDAY);
        assertThat(boards().people(ELSEWHERE, Span.ALL.at(FRIDAY, BERLIN), person("ada"), CUT).top()).isEmpty();
        assertThat(ledger().total(ELSEWHERE, person("ada"), Span.ALL.at(FRIDAY, BERLIN))).isEmpty();
        join("Owls", "ada", 0, "bob", 20, "cyd", 10);
        assertThat(teams().find(ELSEWHERE, person("ada"))).isEmpty();
        assertThat(boards().teams(ELSEWHERE, Span.WEEK.at(FRIDAY, BERLIN), person("ada"), CUT).top()).isEmpty();

        settings().change(ELSEWHERE, person("ada"),
                before -> new PersonSettings(Optional.empty(), Optional.empty(), false, true, Optional.empty()));
        boards().settle(ELSEWHERE, person("ada"), now());
        boards().remove(ELSEWHERE, person("bob"), now());
        assertThat(teams().join(ELSEWHERE, person("dan"), Team.named("OWLS"), now()).name()).isEqualTo("OWLS");
        assertThat(week("ada", CUT).top()).containsExactly(row(1, "ada", 30), row(2, "bob", 20), row(3, "cyd", 10));
        assertThat(teamsOf("ada").top()).containsExactly(team(1, "Owls", 20, 3, 3, true));
    }

    @Test
    void aPersonIsInOneTeamWhateverItsSpelling() {
        assertThat(teams().find(Stub.COMMUNITY, person("ada"))).isEmpty();
        assertThat(teams().join(Stub.COMMUNITY, person("ada"), Team.named("Night  Owls "), now()).name())
                .isEqualTo("Night Owls");
        assertThat(teams().join(Stub.COMMUNITY, person("bob"), Team.named("night owls"), now()).name())
                .isEqualTo("Night Owls");
        teams().join(Stub.COMMUNITY, person("ada"), Team.named("Larks"), now());
        assertThat(teams().find(Stub.COMMUNITY, person("ada"))).contains(new Team("Larks"));
        assertThat(teams().leave(Stub.COMMUNITY, person("ada"), now())).contains(new Team("Larks"));
        assertThat(teams().leave(Stub.COMMUNITY, person("ada"), now())).isEmpty();
        assertThat(teams().join(Stub.COMMUNITY, person("bob"), Team.named("LARKS"), now()).name())
                .as("the Larks ceased to be when their last member left").isEqualTo("LARKS");
    }

    @Test
    void ofRacingJoinsOneTeamIsLeft() {
        var stores = List.of(teams(), teams());
        pay("ada", 7, FRIDAY);
        Race.of(20,
                run -> stores.get(run % 2).join(Stub.COMMUNITY, person("ada"), Team.named("Team " + run % 4), now()));
        assertThat(teams().find(Stub.COMMUNITY, person("ada"))).isPresent();
        IntStream.range(0, 4).forEach(team -> List.of("b" + team, "c" + team).forEach(name -> {
            pay(name, 10, FRIDAY);
            teams().join(Stub.COMMUNITY, person(name), Team.named("Team " + team), now());
        }));
        assertThat(teamsOf("ada").top()).as("only the team with a third active member").hasSize(1);
    }

    @Test
    void aTeamIsTheMeanOfItsBestFiveAndNeedsThreeActiveMembers() {
        join("Owls", "a", 10, "b", 20);
        assertThat(teamsOf("a").top()).isEmpty();
        join("Owls", "c", 40);
        assertThat(teamsOf("a").top()).containsExactly(team(1, "Owls", 70 / 3.0, 3, 3, true));
        join("Owls", "d", 0);
        assertThat(teamsOf("x").top()).containsExactly(team(1, "Owls", 70 / 4.0, 3, 4, false));
        join("Owls", "e", 30, "f", 1, "g", 0);
        join("Larks", "h", 20, "i", 20, "j", 21);
        assertThat(teamsOf("h").top()).containsExactly(team(1, "Larks", 61 / 3.0, 3, 3, true),
                team(2, "Owls", 101 / 5.0, 5, 7, false));
        pay("d", 5, FRIDAY);
        assertThat(teamsOf("h").top().getFirst().team().name()).isEqualTo("Owls");
        teams().leave(Stub.COMMUNITY, person("j"), now());
        assertThat(teamsOf("h").top()).extracting(row -> row.team().name()).containsExactly("Owls");
    }

    @Test
    void hiddenAndDepartedMembersDoNotCountForTheirTeam() {
        join("Owls", "a", 10, "b", 20, "c", 30, "d", 40);
        show("d", false);
        assertThat(teamsOf("a").top()).containsExactly(team(1, "Owls", 20, 3, 3, true));
        show("d", true);
        assertThat(teamsOf("a").top()).containsExactly(team(1, "Owls", 25, 4, 4, true));
        boards().remove(Stub.COMMUNITY, person("c"), now());
        assertThat(teamsOf("a").top()).containsExactly(team(1, "Owls", 70 / 3.0, 3, 3, true));
    }

    @Test
    void racingAwardsAreAllOnTheBoard() {
        var ledgers = List.of(ledger(), ledger());
        Race.of(30, run -> ledgers.get(run % 2).pay(Stub.COMMUNITY, person("ada"),
                new Award.Id(Award.Work.REVIEW, "q" + run / 2, "1"), 5, Stamp.of(FRIDAY, BERLIN, BERLIN)));
        assertThat(week("ada", CUT).top()).containsExactly(row(1, "ada", 75));
    }

    private void join(String team, Object... membersAndPoints) {
        for (int index = 0; index < membersAndPoints.length; index += 2) {
            String name = (String) membersAndPoints[index];
            if ((int) membersAndPoints[index + 1] > 0) {
                pay(name, (int) membersAndPoints[index + 1], FRIDAY);
            }
            teams().join(Stub.COMMUNITY, person(name), Team.named(team), now());
        }
    }

    private void pay(String name, int points, Instant at) {
        ledger().pay(Stub.COMMUNITY, person(name),
                new Award.Id(Award.Work.REVIEW, "question", Integer.toString(works.incrementAndGet())), points,
                Stamp.of(at, BERLIN, BERLIN));
    }

    private void show(String name, boolean shown) {
        settings().change(Stub.COMMUNITY, person(name),
                before -> new PersonSettings(Optional.empty(), Optional.empty(), shown, true, Optional.empty()));
        boards().settle(Stub.COMMUNITY, person(name), now());
    }

    private Standings week(String reader, Cut cut) {
        return boards().people(Stub.COMMUNITY, Span.WEEK.at(FRIDAY, BERLIN), person(reader), cut);
    }

    private TeamStandings teamsOf(String reader) {
        return boards().teams(Stub.COMMUNITY, Span.WEEK.at(FRIDAY, BERLIN), person(reader), CUT);
    }

    private Optional<Integer> points(Period period) {
        var board = boards().people(Stub.COMMUNITY, period, person("ada"), CUT).top();
        assertThat(ledger().total(Stub.COMMUNITY, person("ada"), period))
                .isEqualTo(board.stream().map(Standing::points).findFirst());
        return board.stream().map(Standing::points).findFirst();
    }

    private static List<Period> now() {
        return Span.all(FRIDAY, BERLIN);
    }

    private static Standing row(long rank, String name, int points) {
        return new Standing(rank, person(name), points);
    }

    private static TeamStandings.Standing team(long rank, String name, double points, long active, long all,
            boolean own) {
        return new TeamStandings.Standing(rank, new Team(name), points, new TeamStandings.Members(active, all), own);
    }

    private static PersonId person(String name) {
        return new PersonId(name);
    }
}
