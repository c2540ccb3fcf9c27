package dev.greenroom.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reminder.Reminders.Asked;
import dev.greenroom.core.reminder.Reminders.Planned;
import dev.greenroom.core.reminder.Reminders.Wake;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of reminders does. */
public abstract class RemindersContract {
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BOB = new PersonId("bob");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    /** A store; two calls give two instances over the same data. */
    protected abstract Reminders store();

    @Test
    void whatIsPlannedIsDueInItsTimeTheEarliestFirst() {
        store().plan(Stub.COMMUNITY, ADA, wake(10, Locale.GERMAN));
        store().plan(Stub.COMMUNITY, BOB, wake(5, Locale.ENGLISH));
        assertThat(due(Stub.MORNING, 10)).isEmpty();
        assertThat(due(Stub.MORNING.plus(Duration.ofMinutes(10)), 10)).containsExactly(
                new Planned(Stub.COMMUNITY, BOB, wake(5, Locale.ENGLISH)),
                new Planned(Stub.COMMUNITY, ADA, wake(10, Locale.GERMAN)));
        assertThat(due(Stub.MORNING.plus(Duration.ofMinutes(10)), 1)).hasSize(1);
    }

    @Test
    void aLaterPlanTakesThePlaceOfAnEarlierOneAndCancellingLeavesNone() {
        store().plan(Stub.COMMUNITY, ADA, wake(5, Locale.ENGLISH));
        store().plan(Stub.COMMUNITY, ADA, wake(10, Locale.ENGLISH));
        assertThat(due(Stub.MORNING.plus(Duration.ofMinutes(7)), 10)).isEmpty();
        store().cancel(Stub.COMMUNITY, ADA);
        assertThat(due(Stub.MORNING.plus(Duration.ofDays(7)), 10)).isEmpty();
    }

    @Test
    void aDateIsClaimedOnceWhoeverAsks() {
        var stores = List.of(store(), store());
        var claims = Race.of(16, asked -> stores.get(asked % 2).claim(Stub.COMMUNITY, ADA, FRIDAY));
        assertThat(claims).containsOnlyOnce(true);
        assertThat(store().claim(Stub.COMMUNITY, ADA, FRIDAY.minusDays(1))).isFalse();
        assertThat(store().claim(Stub.COMMUNITY, ADA, FRIDAY.plusDays(1))).isTrue();
        assertThat(store().claim(Stub.COMMUNITY, BOB, FRIDAY)).isTrue();
    }

    @Test
    void aClaimGivenBackCanBeTakenAgainAndCancellingGivesNoneBack() {
        store().claim(Stub.COMMUNITY, ADA, FRIDAY);
        store().release(Stub.COMMUNITY, ADA, FRIDAY);
        assertThat(store().claim(Stub.COMMUNITY, ADA, FRIDAY)).isTrue();
        store().cancel(Stub.COMMUNITY, ADA);
        store().plan(Stub.COMMUNITY, ADA, wake(5, Locale.ENGLISH));
        assertThat(store().claim(Stub.COMMUNITY, ADA, FRIDAY)).isFalse();
    }

    @Test
    void whereIdsMeanTheSamePersonEverywhereADateIsClaimedOnceForAllTheirCommunities() {
        var one = new CommunityId(Platform.DISCORD, "111");
        var other = new CommunityId(Platform.DISCORD, "222");
        assertThat(store().claim(one, ADA, FRIDAY)).isTrue();
        assertThat(store().claim(other, ADA, FRIDAY)).isFalse();
        assertThat(store().claim(CommunityId.direct(Platform.DISCORD, ADA), ADA, FRIDAY)).isFalse();
        assertThat(store().claim(other, BOB, FRIDAY)).isTrue();
        store().release(other, ADA, FRIDAY);
        assertThat(store().claim(other, ADA, FRIDAY)).isTrue();
        assertThat(store().claim(new CommunityId(Platform.SLACK, "111"), ADA, FRIDAY)).isTrue();
        assertThat(store().claim(new CommunityId(Platform.SLACK, "222"), ADA, FRIDAY)).isTrue();
    }

    @Test
    void theZoneThePlatformToldOfIsKeptAndReplaced() {
        var here = new Wake(Stub.MORNING, FRIDAY, new Asked(Locale.GERMAN, Optional.of(ZoneId.of("Europe/Berlin"))));
        var there = new Wake(Stub.MORNING, FRIDAY.plusDays(1),
                new Asked(Locale.GERMAN, Optional.of(ZoneId.of("America/New_York"))));
        store().plan(Stub.COMMUNITY, ADA, here);
        var planned = due(Stub.MORNING, 1).getFirst();
        assertThat(planned.wake()).isEqualTo(here);
        assertThat(store().replan(planned, there)).isTrue();
        assertThat(due(Stub.MORNING, 1)).containsExactly(new Planned(Stub.COMMUNITY, ADA, there));
        store().plan(Stub.COMMUNITY, ADA, wake(0, Locale.GERMAN));
        assertThat(due(Stub.MORNING, 1)).containsExactly(new Planned(Stub.COMMUNITY, ADA, wake(0, Locale.GERMAN)));
    }

    @Test
    void whatOtherPlatformsAreToSendKeepsNobodyWaiting() {
        for (int person = 0; person < 7; person++) {
            store().plan(new CommunityId(Platform.SLACK, "T1"), new PersonId("U" + person), wake(0, Locale.ENGLISH));
        }
        store().plan(Stub.COMMUNITY, ADA, wake(5, Locale.ENGLISH));
        assertThat(due(Stub.MORNING.plus(Duration.ofMinutes(5)), 3)).extracting(Planned::person).containsExactly(ADA);
    }

    @Test
    void whatWasPlannedAnewMeanwhileIsNotOverwritten() {
        store().plan(Stub.COMMUNITY, ADA, wake(5, Locale.ENGLISH));
        var planned = due(Stub.MORNING.plus(Duration.ofMinutes(5)), 1).getFirst();
        assertThat(store().replan(planned, wake(6, Locale.ENGLISH))).isTrue();
        assertThat(due(Stub.MORNING.plus(Duration.ofMinutes(5)), 1)).isEmpty();
        assertThat(store().replan(planned, wake(60, Locale.ENGLISH))).isFalse();
        assertThat(due(Stub.MORNING.plus(Duration.ofMinutes(6)), 1)).hasSize(1);
        store().cancel(Stub.COMMUNITY, ADA);
        assertThat(store().replan(planned, wake(6, Locale.ENGLISH))).isFalse();
        assertThat(due(Stub.MORNING.plus(Duration.ofHours(6)), 1)).isEmpty();
    }

    private List<Planned> due(Instant now, int limit) {
        return store().due(now, Set.of(Platform.LOCAL), limit);
    }

    private static Wake wake(int minutes, Locale locale) {
        return new Wake(Stub.MORNING.plus(Duration.ofMinutes(minutes)), FRIDAY, new Asked(locale, Optional.empty()));
    }
}
