package dev.greenroom.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.request.Profile;
import dev.greenroom.core.request.Request;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.Surface;
import dev.greenroom.core.text.PlainText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is reminded when, seen from the outside: people set it, time passes, messages arrive. */
final class ReminderRoundsTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Reminders.Asked ASKED = new Reminders.Asked(Locale.ENGLISH, Optional.empty());
    private final Sessions sessions = new Sessions();
    private final Surface.Person ada = sessions.surface().person("ada");

    @Test
    void atTheChosenTimeWhatIsDueIsToldOnceAndThenOnceADay() {
        rateAQuestion("Again");
        ada.types("/prep settings reminder:08:30");
        List<Instant> sent = passing(Duration.ofDays(3));
        assertThat(sent).containsExactly(Instant.parse("2026-11-21T07:30:00Z"), Instant.parse("2026-11-22T07:30:00Z"),
                Instant.parse("2026-11-23T07:30:00Z"));
        assertThat(text(0)).contains("1 question is due for review").doesNotContain("streak of");
    }

    @Test
    void aStreakEndsTodayOnlyWhereNoFreezeIsLeftForTheDay() {
        rateAQuestion("Easy");
        ada.types("/prep settings reminder:08:30");
        assertThat(passing(Duration.ofDays(4))).containsExactly(Instant.parse("2026-11-23T07:30:00Z"));
        assertThat(text(0)).contains("Your streak of 1 day ends today").doesNotContain("due for review");
    }

    @Test
    void whereThePlatformTellsTheZoneOnlyOfWhoIsAskingTheLastOneCounts() {
        rateAQuestion("Again");
        ada.types("/prep settings reminder:08:30");
        sessions.directory = (community, person) -> Optional.empty();
        assertThat(passing(Duration.ofDays(1))).containsExactly(Instant.parse("2026-11-21T07:30:00Z"));
        sessions.directory = (community, person) -> {
            throw new PlatformUnavailable("down", new IllegalStateException());
        };
        assertThat(passing(Duration.ofDays(1))).containsExactly(Instant.parse("2026-11-22T07:30:00Z"));
    }

    @Test
    void whoMovesIsRemindedAtTheTimeThereAlsoWhenThePlatformIsAwayLater() {
        rateAQuestion("Again");
        ada.types("/prep settings reminder:08:30");
        sessions.directory = (community, person) -> Optional
                .of(new Profile("ada", false, Optional.of(ZoneId.of("America/New_York"))));
        assertThat(passing(Duration.ofDays(1).plusHours(6))).containsExactly(Instant.parse("2026-11-21T13:30:00Z"));
        sessions.directory = (community, person) -> Optional.empty();
        assertThat(passing(Duration.ofDays(1))).containsExactly(Instant.parse("2026-11-22T13:30:00Z"));
    }

    @Test
    void nobodyIsRemindedOfNothing() {
        ada.types("/prep settings reminder:08:30");
        assertThat(passing(Duration.ofDays(3))).isEmpty();
    }

    @Test
    void whoDidSomethingTodayIsNotToldThatTheirStreakEnds() {
        rateAQuestion("Easy");
        sessions.pass(Duration.ofDays(3));
        ada.types("/prep settings reminder:18:00");
        rateAQuestion("Easy");
        assertThat(passing(Duration.ofHours(12))).isEmpty();
    }

    @Test
    void theTimeHoldsAcrossAClockChange() {
        sessions.become(Instant.parse("2027-03-26T09:00:00Z"));
        rateAQuestion("Again");
        ada.types("/prep settings reminder:02:30 zone:Europe/Berlin");
        assertThat(passing(Duration.ofDays(4))).containsExactly(Instant.parse("2027-03-28T01:30:00Z"),
                Instant.parse("2027-03-29T00:30:00Z"),
                Instant.parse("2027-03-30T00:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28,02:30,2027-03-28T01:30:00Z", "2027-10-31,02:30,2027-10-31T00:30:00Z",
        "2027-03-28,08:30,2027-03-28T06:30:00Z", "2027-10-31,08:30,2027-10-31T07:30:00Z"})
    void aTimeThatIsSkippedMovesForwardAndOneThatComesTwiceIsTheFirst(LocalDate date, LocalTime time, Instant at) {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        assertThat(NextWake.at(date, time, berlin)).isEqualTo(at);
        assertThat(NextWake.after(at.minus(Duration.ofHours(1)), time, berlin, ASKED).at()).isEqualTo(at);
        assertThat(NextWake.after(at, time, berlin, ASKED).date()).isEqualTo(date.plusDays(1));
    }

    @Test
    void anotherTimeOrZoneNeverBringsASecondMessageOnTheSameDay() {
        rateAQuestion("Again");
        ada.types("/prep settings reminder:08:30");
        assertThat(passing(Duration.ofHours(23))).hasSize(1);
        ada.types("/prep settings reminder:09:30");
        ada.types("/prep settings zone:America/New_York");
        assertThat(passing(Duration.ofHours(15))).isEmpty();
        assertThat(passing(Duration.ofHours(16))).hasSize(1);
    }

    @Test
    void whatHasNothingToDoWithItLeavesTodaysReminderAsItIs() {
        rateAQuestion("Again");
        ada.types("/prep settings reminder:08:30");
        sessions.become(Instant.parse("2026-11-21T07:30:10Z"));
        ada.types("/prep settings board:hide");
        assertThat(sessions.rounds.make(sessions.now())).isEqualTo(1);
    }

    @Test
    void whoTravelsWestIsRemindedAtTheirTimeThere() {
        rateAQuestion("Again");
        ada.types("/prep settings reminder:08:30");
        var set = sessions.stores.settings().person(Stub.COMMUNITY, new PersonId("ada"));
        // As if the zone in their profile had changed: nothing is planned anew.
        sessions.stores.settings().change(Stub.COMMUNITY, new PersonId("ada"), before -> new PersonSettings(
                Optional.of(ZoneId.of("America/New_York")), set.reminder(), true, true, Optional.empty()));
        assertThat(passing(Duration.ofDays(2))).containsExactly(Instant.parse("2026-11-21T13:30:00Z"));
    }

    @Test
    void whatIsSetWhileAMessageIsOnItsWayStays() {
        rateAQuestion("Again");
        ada.types("/prep settings reminder:08:30");
        sessions.outbox().during(() -> ada.types("/prep settings reminder:off"));
        assertThat(passing(Duration.ofDays(1))).hasSize(1);
        assertThat(sessions.stores.reminders().due(sessions.now().plus(Duration.ofDays(9)), Set.of(Platform.LOCAL), 1))
                .isEmpty();
    }

    @Test
    void theButtonTurnsThemOffWhereverItIsPressed() {
        rateAQuestion("Again");
        ada.types("/prep settings reminder:08:30");
        passing(Duration.ofDays(1));
        List<Button> buttons = sessions.sent().getLast().card().rows().stream()
                .flatMap(row -> ((Row.Buttons) row).buttons().stream()).toList();
        assertThat(press(buttons.getLast().token())).contains("Reminders are off");
        assertThat(passing(Duration.ofDays(3))).isEmpty();
        ada.types("/prep settings");
        assertThat(ada.last().text()).contains("off");
    }

    @Test
    void twoProcessesRemindOnce() {
        rateAQuestion("Again");
        ada.types("/prep settings reminder:08:30");
        sessions.become(Instant.parse("2026-11-21T07:30:00Z"));
        var planned = sessions.stores.reminders().due(sessions.now(), Set.of(Platform.LOCAL), 10).getFirst();
        assertThat(sessions.stores.reminders().claim(planned.community(), planned.person(), planned.wake().date()))
                .isTrue();
        assertThat(sessions.rounds.make(sessions.now())).isZero();
        assertThat(sessions.sent()).isEmpty();
        assertThat(passing(Duration.ofHours(25))).hasSize(1);
    }

    @Test
    void whatWasCertainlyNotSentIsTriedAgainWhileItIsWorthIt() {
        rateAQuestion("Again");
        ada.types("/prep settings reminder:08:30");
        sessions.outbox().answer(new Posting.Unreachable("down"));
        assertThat(passing(Duration.ofHours(23))).isEmpty();
        sessions.outbox().answer(new Posting.Posted("there"));
        assertThat(passing(Duration.ofMinutes(6))).hasSize(1);
        sessions.outbox().answer(new Posting.Unreachable("down"));
        assertThat(passing(Duration.ofHours(27))).isEmpty();
        sessions.outbox().answer(new Posting.Posted("there"));
        assertThat(passing(Duration.ofHours(20))).isEmpty();
        assertThat(passing(Duration.ofHours(2))).hasSize(1);
    }

    @Test
    void whatMayHaveBeenSentIsNotSentAgain() {
        rateAQuestion("Again");
        ada.types("/prep settings reminder:08:30");
        sessions.outbox().answer(new Posting.Unknown("no answer"));
        assertThat(passing(Duration.ofHours(30))).hasSize(1);
    }

    @Test
    void anErrorWithOnePersonKeepsNobodyElseWaiting() {
        twoAreDue();
        var broken = new AtomicBoolean(true);
        sessions.outbox().during(() -> {
            if (broken.getAndSet(false)) {
                throw new StackOverflowError("a card that is too deep");
            }
        });
        assertThatThrownBy(() -> sessions.rounds.make(sessions.now())).isInstanceOf(StackOverflowError.class);
        assertThat(sessions.sent()).hasSize(1);
    }

    @Test
    void aRoundThatIsToEndClaimsNobodyMoreAndTheNextOneGoesOn() {
        twoAreDue();
        sessions.outbox().during(() -> Thread.currentThread().interrupt());
        int sent = sessions.rounds.make(sessions.now());
        assertThat(Thread.interrupted()).isTrue();
        assertThat(sent).isEqualTo(1);
        assertThat(sessions.rounds.make(sessions.now())).isEqualTo(1);
        assertThat(sessions.sent()).hasSize(2).doesNotHaveDuplicates();
    }

    private void twoAreDue() {
        for (var person : List.of(ada, sessions.surface().person("bob"))) {
            rateAQuestion(person, "Again");
            person.types("/prep settings reminder:08:30");
        }
        sessions.become(Instant.parse("2026-11-21T07:30:10Z"));
    }

    @Test
    void settingsShowTheTimeAndTheInterviewDate() {
        ada.types("/prep settings reminder:08:30 interview-date:2027-02-01");
        ada.types("/prep settings");
        assertThat(ada.last().text()).contains("08:30", "2027");
    }

    private void rateAQuestion(String rating) {
        rateAQuestion(ada, rating);
    }

    private static void rateAQuestion(Surface.Person person, String rating) {
        person.types("/question topic:python");
        person.presses("Show answer");
        person.presses(rating);
    }

    /** The moments at which messages were sent while this time passed, with a round every minute. */
    private List<Instant> passing(Duration time) {
        var moments = new ArrayList<Instant>();
        for (Instant end = sessions.now().plus(time); sessions.now().isBefore(end); sessions.pass(MINUTE)) {
            for (int sent = sessions.rounds.make(sessions.now()); sent > 0; sent--) {
                moments.add(sessions.now());
            }
        }
        return moments;
    }

    private String text(int message) {
        return PlainText.of(sessions.sent().get(message).card().body().blocks());
    }

    private String press(String token) {
        Caller inside = Stub.caller("ada", sessions.now());
        var outside = new Caller(new Place(new CommunityId(Platform.LOCAL, "direct"), new ChannelId("ada")),
                inside.who(), inside.locale(), inside.occasion());
        var work = (Plan.Work) sessions.desk.plan(new Request.Pressed(outside, token));
        return ((Reply.Notice) work.task().run()).text().plain();
    }
}
