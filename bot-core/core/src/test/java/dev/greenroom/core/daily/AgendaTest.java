package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.QuestionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class AgendaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant NINE = Instant.parse("2026-11-20T08:00:00Z");
    private static final Instant SIX = Instant.parse("2026-11-20T17:00:00Z");
    private static final QuestionId WHAT = new QuestionId("what");
    private final Schedule schedule = Daily.schedule(Daily.schedule("general").place(), NINE.minusSeconds(3600));
    private final Duration jitter = Window.jitter(schedule.place().community().key());

    @Test
    void beforeItsTimeThereIsNothingToDoButToWait() {
        Agenda agenda = Agenda.of(schedule, slots(), NINE.minusSeconds(1));
        assertThat(agenda.todos()).isEmpty();
        assertThat(agenda.next()).contains(NINE.plus(jitter));
    }

    @Test
    void jitterDelaysTheFirstTry() {
        assertThat(Agenda.of(schedule, slots(), NINE).next()).contains(NINE.plus(jitter));
        assertThat(Agenda.of(schedule, slots(), NINE.plus(jitter)).todos())
                .containsExactly(new Todo.Attempt(Slot.planned(DAY, NINE)));
    }

    @Test
    void aPostMissedIsMadeUpForUntilSixAndThenGivenUp() {
        assertThat(Agenda.of(schedule, slots(), SIX).todos())
                .containsExactly(new Todo.Attempt(Slot.planned(DAY, NINE)));
        assertThat(Agenda.of(schedule, slots(), SIX.plusMillis(1)).todos())
                .containsExactly(new Todo.Skip(Slot.planned(DAY, NINE), Reason.of(Reason.Cause.DOWN)));
    }

    @Test
    void everyDayOfALongOutageEndsInAFate() {
        Agenda agenda = Agenda.of(schedule, slots(), NINE.plus(Duration.ofDays(10)).plusSeconds(60));
        assertThat(agenda.todos()).hasSize(11);
        assertThat(agenda.todos().subList(0, 10)).allMatch(todo -> todo instanceof Todo.Skip);
        assertThat(agenda.todos().getLast()).isInstanceOf(Todo.Attempt.class);
    }

    @Test
    void whatFellDueBeforeTheScheduleWasSetIsNoneOfIts() {
        var later = Daily.schedule(schedule.place(), NINE);
        assertThat(Agenda.of(later, slots(), NINE.plusSeconds(60)).todos()).isEmpty();
    }

    @Test
    void whatHasEndedIsNotBegunAgain() {
        for (Fate fate : new Fate[]{new Fate.Sent(new Fate.Message("1", NINE, 0)),
            new Fate.Late(new Fate.Message("1", SIX, 0)), new Fate.Skipped(Reason.of(Reason.Cause.DOWN)),
            new Fate.Unknown(Reason.of(Reason.Cause.PLATFORM))}) {
            Agenda agenda = Agenda.of(schedule, slots(Slot.planned(DAY, NINE).with(fate)), NINE.plusSeconds(60));
            assertThat(agenda.todos()).isEmpty();
            assertThat(agenda.next()).contains(NINE.plus(Duration.ofDays(1)).plus(jitter));
        }
    }

    @Test
    void aClaimIsLeftAloneUntilItLapses() {
        Slot claimed = Slot.planned(DAY, NINE).claimed("other", NINE, WHAT);
        Instant lapse = NINE.plus(Slot.LEASE);
        assertThat(Agenda.of(schedule, slots(claimed), lapse.minusMillis(1)))
                .isEqualTo(new Agenda(List.of(), Optional.of(lapse)));
        assertThat(Agenda.of(schedule, slots(claimed), lapse).todos()).containsExactly(new Todo.Attempt(claimed));
    }

    @Test
    void aSlotInDoubtIsLookedForAfterItsWindow() {
        Slot claimed = Slot.planned(DAY, NINE).claimed("other", SIX, WHAT);
        assertThat(Agenda.of(schedule, slots(claimed), SIX.plus(Slot.LEASE)).todos())
                .containsExactly(new Todo.Look(claimed, Reason.of(Reason.Cause.DOWN)));
    }

    @Test
    void aDelayBeyondTheWindowEndsWithIt() {
        var reason = Reason.platform("503");
        Slot retrying = Slot.planned(DAY, NINE)
                .with(new Fate.Retrying(SIX.plusSeconds(3600), 9, Optional.empty(), reason));
        assertThat(Agenda.of(schedule, slots(retrying), NINE.plusSeconds(99)).next()).contains(SIX.plusMillis(1));
        assertThat(Agenda.of(schedule, slots(retrying), SIX.plusMillis(1)).todos())
                .containsExactly(new Todo.Skip(retrying, reason));
    }

    @Test
    void aScheduleThatWasStoppedFinishesWhatWasBegunAndBeginsNothing() {
        Schedule off = schedule.in(new Schedule.State.Off());
        Slot retrying = Slot.planned(DAY, NINE).with(
                new Fate.Retrying(NINE.plusSeconds(30), 1, Optional.empty(), Reason.platform("503")));
        assertThat(Agenda.of(off, slots(), NINE.plusSeconds(60))).isEqualTo(new Agenda(List.of(), Optional.empty()));
        assertThat(Agenda.of(off, slots(retrying), NINE.plusSeconds(1)).todos())
                .containsExactly(new Todo.Skip(retrying, Reason.of(Reason.Cause.SWITCHED_OFF)));
    }

    @Test
    void theAnswerOfTheQuestionBeforeIsDueTwoMinutesAfterTheNextIsPosted() {
        Slot yesterday = Slot.planned(DAY.minusDays(1), NINE.minus(Duration.ofDays(1))).posted("1",
                NINE.minus(Duration.ofDays(1)));
        Slot today = Slot.planned(DAY, NINE).posted("2", NINE);
        assertThat(Agenda.of(schedule, slots(yesterday), NINE.minusSeconds(1)).todos()).isEmpty();
        Instant due = NINE.plusSeconds(120);
        assertThat(Agenda.of(schedule, slots(yesterday, today), NINE))
                .isEqualTo(new Agenda(List.of(), Optional.of(due)));
        assertThat(Agenda.of(schedule, slots(yesterday, today), due).todos())
                .containsExactly(new Todo.Reveal(yesterday));
        assertThat(Agenda.of(schedule, slots(yesterday.replied(Fate.Message.ALL), today), due).todos()).isEmpty();
    }

    private static SortedMap<LocalDate, Slot> slots(Slot... slots) {
        var map = new TreeMap<LocalDate, Slot>();
        Arrays.stream(slots).forEach(slot -> map.put(slot.date(), slot));
        return map;
    }
}
