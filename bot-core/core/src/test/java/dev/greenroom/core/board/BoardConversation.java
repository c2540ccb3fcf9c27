package dev.greenroom.core.board;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.Conversation;
import dev.greenroom.core.testing.SampleBank;
import dev.greenroom.core.testing.Surface;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people see of /leaderboard and /prep team, the same on every surface, with {@link SampleBank}. */
public abstract class BoardConversation extends Conversation {

    /** A surface with the sample bank and nothing stored yet. */
    @Override
    protected abstract Surface surface();

    @Test
    void anEmptyBoardInvites() {
        ada.types("/leaderboard");
        assertThat(ada.last().text()).contains("Leaderboard, this week", "Nobody has points yet",
                "– · ada (you) · 0 points", "The first answer that earns some leads")
                .doesNotContain("An answer that earns points puts you on the board");
        assertThat(ada.last().alone()).isTrue();
        assertThat(ada.last().buttons()).isEmpty();
    }

    @Test
    void aRowIsALineWithRankNameAndPoints() {
        answer(ada, "The GIL is a mutex in CPython, and I/O-bound threads still help");
        answer(surface.person("bob"), "The GIL is a mutex in CPython; threads do not speed up CPU-bound code, while "
                + "I/O-bound threads still help");
        ada.types("/leaderboard");
        assertThat(ada.last().text()).containsSubsequence("Leaderboard, this week", "1 · bob · 20 points",
                "2 · ada (you) · 15 points");
        ada.types("/leaderboard period:month scope:members");
        assertThat(ada.last().text()).contains("Leaderboard, this month", "1 · bob · 20 points");
        ada.types("/leaderboard period:all");
        assertThat(ada.last().text()).contains("all time", "2 · ada (you) · 15 points");
    }

    @Test
    void aSharedBoardIsForAllAndNamesNoReader() {
        answer(ada, "The GIL is a mutex in CPython, and I/O-bound threads still help");
        ada.types("/leaderboard");
        ada.presses("Share");
        var bob = surface.person("bob");
        assertThat(bob.last().text()).contains("1 · ada · 15 points").doesNotContain("(you)");
        assertThat(bob.last().alone()).isFalse();
        assertThat(bob.last().buttons()).isEmpty();
    }

    @Test
    void aTeamIsJoinedLeftAndRankedWithThreeActiveMembers() {
        ada.types("/prep team");
        assertThat(read(ada)).contains("You are in no team");
        ada.types("/leaderboard scope:teams");
        assertThat(read(ada)).contains("No team is ranked yet", "You are in no team")
                .containsOnlyOnce("/prep team NAME");
        ada.types("/prep team name:Night *Owls* @everyone");
        assertThat(read(ada)).contains("You are in the team Night *Owls* @everyone now");
        answer(ada, "The GIL is a mutex in CPython, and I/O-bound threads still help");
        ada.types("/leaderboard period:week scope:teams");
        assertThat(read(ada)).contains("as soon as 3 of its members have points");
        for (String name : new String[]{"bob", "cyd"}) {
            var mate = surface.person(name);
            mate.types("/prep team name: night *owls*   @Everyone");
            answer(mate, "I " + name + " say: the GIL is a mutex in CPython, and I/O-bound threads still help");
        }
        ada.types("/leaderboard scope:teams");
        assertThat(read(ada)).contains("Leaderboard of the teams, this week",
                "1 · Night *Owls* @everyone (you) · 15 points · 3 of 3 active");
        ada.types("/prep team name:leave");
        assertThat(read(ada)).contains("You left the team Night *Owls* @everyone");
        ada.types("/prep team name:" + "x".repeat(41));
        assertThat(read(ada)).contains("at most 40 characters");
    }

    @Test
    void namesAreTextOnOneLineAndNothingElse() {
        String mean = "<b>*_~`|</b> @everyone <!channel> <@1001> [x](http://x)";
        var mallory = surface.person(mean.substring(0, 39));
        answer(mallory, "The GIL is a mutex in CPython, and I/O-bound threads still help");
        ada.types("/prep team name:<i>Owls</i> @here **x** ||y||");
        assertThat(read(ada)).contains("<i>Owls</i> @here **x** ||y||");
        ada.types("/leaderboard");
        assertThat(read(ada)).contains("1 · " + mean.substring(0, 39) + " · 15 points");
        mallory.types("/leaderboard");
        mallory.presses("Share");
        assertThat(read(ada)).contains("1 · " + mean.substring(0, 39) + " · 15 points");
    }

    @Test
    void whoHidesIsOnNoBoardAndSaysSoToThemAlone() {
        answer(ada, "The GIL is a mutex in CPython, and I/O-bound threads still help");
        ada.types("/prep settings board:hide streak:off");
        var bob = surface.person("bob");
        bob.types("/leaderboard");
        assertThat(bob.last().text()).contains("Nobody has points yet").doesNotContain("ada");
        ada.types("/leaderboard");
        assertThat(ada.last().text()).contains("– · ada (you) · 15 points", "You hide from leaderboards");
        ada.types("/streak");
        assertThat(ada.last().text()).doesNotContain("1 day");
        ada.types("/prep settings board:show");
        bob.types("/leaderboard");
        assertThat(bob.last().text()).contains("1 · ada · 15 points");
    }

    /** Some platforms need a blank without width to keep a name from being a mention. */
    private static String read(Surface.Person person) {
        return person.last().text().replace("\u200B", "");
    }

    private static void answer(Surface.Person person, String text) {
        person.types("/question about:GIL");
        person.presses("Answer");
        person.submits(Map.of("answer", text));
    }
}
