package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every implementation of {@link Slots} and {@link Schedules} over the same data does. */
public abstract class SlotsContract {
    private static final Place GENERAL = Daily.place(Stub.COMMUNITY, "general");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Instant DUE = Instant.parse("2026-11-20T08:00:00Z");
    private static final QuestionId WHAT = new QuestionId("what-is-it");
    private static final Change CHANGE = new Change(DUE, new PersonId("ada"), "on", "general", "09:00 UTC all");

    /** Slots; two calls give two instances over the same data. */
    protected abstract Slots slots();

    /** Schedules over the same data. */
    protected abstract Schedules schedules();

    static List<Fate> fates() {
        var message = new Fate.Message("1763629200.000100", DUE.plusSeconds(3), 2);
        return List.of(new Fate.Claimed("process-7", DUE.plusSeconds(60), 2),
                new Fate.Retrying(DUE.plusSeconds(30), 3, Optional.of(DUE),
                        new Reason(Reason.Cause.PLATFORM, "a|b;c%")),
                new Fate.Retrying(DUE.plusMillis(1), 1, Optional.empty(), Reason.of(Reason.Cause.BUDGET)),
                new Fate.Sent(message), new Fate.Late(new Fate.Message("123", DUE.plusSeconds(61), Fate.Message.ALL)),
                new Fate.Skipped(Reason.of(Reason.Cause.DOWN)), new Fate.Unknown(Reason.platform("missing_scope")));
    }

    @Test
    void aStepUnderAScheduleIsOnlyTakenWhileItHolds() {
        Schedule before = Daily.schedule(GENERAL, DUE);
        Schedule off = before.in(new Schedule.State.Off());
        Slot claimed = Slot.planned(DAY, DUE).claimed("one", DUE, WHAT);
        schedules().put(off, CHANGE);
        assertThat(slots().advance(GENERAL, Optional.empty(), Step.to(claimed).under(before))).isFalse();
        assertThat(slots().find(GENERAL, DAY)).isEmpty();
        schedules().put(before, CHANGE);
        assertThat(slots().advance(GENERAL, Optional.empty(), Step.to(claimed).under(before))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("fates")
    void aSlotComesBackAsItWasKept(Fate fate) {
        var slot = new Slot(DAY, DUE, Optional.of(WHAT), fate);
        assertThat(slots().advance(GENERAL, Optional.empty(), Step.to(slot))).isTrue();
        assertThat(slots().find(GENERAL, DAY)).contains(slot);
        var without = new Slot(DAY, DUE, Optional.empty(), fate);
        assertThat(slots().advance(GENERAL, Optional.of(slot), Step.to(without))).isTrue();
        assertThat(slots().of(GENERAL)).containsEntry(DAY, without).hasSize(1);
    }

    @Test
    void ofAllWhoClaimOneSlotOneSucceeds() {
        var stores = List.of(slots(), slots());
        for (int round = 0; round < 20; round++) {
            LocalDate day = DAY.plusDays(round);
            var planned = Slot.planned(day, DUE);
            var won = Race.of(16, runner -> stores.get(runner % 2).advance(GENERAL, Optional.empty(),
                    Step.to(planned.claimed("runner-" + runner, DUE, WHAT))));
            assertThat(won).containsOnlyOnce(true);
        }
    }

    @Test
    void whoeverHoldsALapsedClaimChangesNothingAfterItWasTakenOver() {
        var planned = Slot.planned(DAY, DUE);
        var frozen = planned.claimed("frozen-1", DUE, WHAT);
        var other = frozen.claimed("other-1", DUE.plusSeconds(61), WHAT);
        slots().advance(GENERAL, Optional.empty(), Step.to(frozen));
        assertThat(slots().advance(GENERAL, Optional.of(frozen), Step.to(other))).isTrue();
        assertThat(
                slots().advance(GENERAL, Optional.of(frozen), Step.to(frozen.renewed("frozen-2", DUE.plusSeconds(62)))))
                .isFalse();
        assertThat(slots().advance(GENERAL, Optional.of(frozen), Step.to(frozen.posted("1", DUE)))).isFalse();
        assertThat(slots().find(GENERAL, DAY)).contains(other);
    }

    @Test
    void aStepIsDoneWhollyOrNotAtAll() {
        Schedule schedule = Daily.schedule("general");
        schedules().put(schedule, CHANGE);
        var claimed = Slot.planned(DAY, DUE).claimed("one", DUE, WHAT);
        var paused = schedule.in(new Schedule.State.Paused("channel_not_found"));
        var notice = Notice.of(schedule, claimed, Notice.News.PAUSED, "channel_not_found");
        var step = new Step(claimed.posted("1", DUE), Optional.empty(), Optional.of(new Step.Use(WHAT, true)),
                Optional.of(new Step.Pause(schedule, paused)), Optional.of(notice));
        assertThat(slots().advance(GENERAL, Optional.of(claimed), step)).isFalse();
        assertThat(slots().used(GENERAL).last()).isEmpty();
        assertThat(slots().notices(Stub.COMMUNITY)).isEmpty();
        assertThat(schedules().find(GENERAL)).contains(schedule);
        slots().advance(GENERAL, Optional.empty(), Step.to(claimed));
        assertThat(slots().advance(GENERAL, Optional.of(claimed), step)).isTrue();
        assertThat(slots().used(GENERAL)).isEqualTo(new Used(Map.of(WHAT, DAY), Optional.of(DAY)));
        assertThat(slots().notices(Stub.COMMUNITY)).containsExactly(notice);
        assertThat(schedules().find(GENERAL)).contains(paused);
        slots().told(notice);
        assertThat(slots().notices(Stub.COMMUNITY)).isEmpty();
    }

    @Test
    void aScheduleThatAnAdminChangedMeanwhileIsNotPaused() {
        Schedule old = Daily.schedule("general");
        Schedule fresh = Daily.schedule(GENERAL, DUE);
        schedules().put(fresh, CHANGE);
        var slot = Slot.planned(DAY, DUE).with(new Fate.Skipped(Reason.platform("channel_not_found")));
        slots().advance(GENERAL, Optional.empty(), new Step(slot, Optional.empty(), Optional.empty(),
                Optional.of(new Step.Pause(old, old.in(new Schedule.State.Paused("gone")))), Optional.empty()));
        assertThat(schedules().find(GENERAL)).contains(fresh);
    }

    @Test
    void theOldestSlotsGoFirst() {
        for (int day = 0; day < Slots.KEPT + 5; day++) {
            slots().advance(GENERAL, Optional.empty(), Step.to(
                    Slot.planned(DAY.plusDays(day), DUE).with(new Fate.Skipped(Reason.of(Reason.Cause.DOWN)))));
        }
        assertThat(slots().of(GENERAL)).hasSize(Slots.KEPT).containsKey(DAY.plusDays(Slots.KEPT + 4L))
                .doesNotContainKey(DAY.plusDays(4));
    }

    @Test
    void schedulesComeBackAsTheyWereKeptInTheOrderOfChannels() {
        var timing = new Timing(LocalTime.of(23, 59), ZoneId.of("America/Argentina/Buenos_Aires"),
                Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
        var filter = new Filter(Optional.of("C++ | tricky; 100%"), Optional.of(Kind.SYSTEM_DESIGN),
                Optional.of(Level.SENIOR));
        var special = new Schedule(Daily.place(Stub.COMMUNITY, "abc"), timing, filter,
                new Schedule.Origin(new PersonId("bob"), Locale.GERMAN, DUE), new Schedule.State.Paused("no | way"));
        schedules().put(special, CHANGE);
        schedules().put(Daily.schedule("zzz").in(new Schedule.State.Off()), CHANGE);
        schedules().put(Daily.schedule("general"), CHANGE);
        assertThat(schedules().of(Stub.COMMUNITY)).containsExactly(special, Daily.schedule("general"),
                Daily.schedule("zzz").in(new Schedule.State.Off()));
        assertThat(schedules().find(special.place())).contains(special);
        assertThat(schedules().find(Daily.place(Stub.COMMUNITY, "other"))).isEmpty();
    }

    @Test
    void aScheduleIsReplacedOnlyWhileItIsAsExpected() {
        Schedule schedule = Daily.schedule("general");
        assertThat(schedules().replace(schedule, schedule.in(new Schedule.State.Off()))).isFalse();
        schedules().put(schedule, CHANGE);
        var won = Race.of(8, runner -> schedules().replace(schedule,
                schedule.in(new Schedule.State.Paused("by " + runner))));
        assertThat(won).containsOnlyOnce(true);
    }

    @Test
    void theLastChangesAreKeptNewestFirst() {
        for (int number = 0; number < Schedules.CHANGES_KEPT + 3; number++) {
            schedules().note(Stub.COMMUNITY, new Change(DUE.plusSeconds(number), new PersonId("ada"), "now",
                    "channel-" + number, number % 2 == 0 ? "" : "09:00 | x"));
        }
        var changes = schedules().changes(Stub.COMMUNITY, 1000);
        assertThat(changes).hasSize(Schedules.CHANGES_KEPT);
        assertThat(changes.getFirst().channel()).isEqualTo("channel-" + (Schedules.CHANGES_KEPT + 2));
        assertThat(schedules().changes(Stub.COMMUNITY, 2)).isEqualTo(changes.subList(0, 2));
    }

    @Test
    void everyCommunityThatEverHadAScheduleIsVisited() {
        var slack = new CommunityId(Platform.SLACK, "T1");
        schedules().put(Daily.schedule(Daily.place(slack, "C1"), DUE), CHANGE);
        schedules().put(Daily.schedule("general").in(new Schedule.State.Off()), CHANGE);
        var visited = new ArrayList<CommunityId>();
        schedules().communities(Platform.LOCAL, visited::add);
        assertThat(visited).containsOnly(Stub.COMMUNITY);
        visited.clear();
        schedules().communities(Platform.SLACK, visited::add);
        assertThat(visited).containsOnly(slack);
    }

    @Test
    void everybodyWhoAnsweredCountsOnce() {
        assertThat(slots().answers(GENERAL, DAY)).isZero();
        var added = Race.of(20, runner -> slots().answered(GENERAL, DAY, new PersonId("person-" + runner % 5)));
        assertThat(added.stream().filter(isNew -> isNew)).hasSize(5);
        assertThat(slots().answers(GENERAL, DAY)).isEqualTo(5);
        assertThat(slots().answers(GENERAL, DAY.plusDays(1))).isZero();
    }

    @Test
    void communitiesAndChannelsAreApart() {
        var slot = Slot.planned(DAY, DUE).with(new Fate.Skipped(Reason.of(Reason.Cause.DOWN)));
        slots().advance(GENERAL, Optional.empty(), Step.to(slot));
        assertThat(slots().of(Daily.place(Stub.COMMUNITY, "random"))).isEmpty();
        assertThat(slots().of(Daily.place(new CommunityId(Platform.SLACK, "test"), "general"))).isEmpty();
    }
}
