package dev.greenroom.core.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reminder.Reminders.Planned;
import dev.greenroom.core.reminder.Reminders.Wake;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
        assertThat(store().due(Stub.MORNING, 10)).isEmpty();
        assertThat(store().due(Stub.MORNING.plus(Duration.ofMinutes(10)), 10)).containsExactly(
                new Planned(Stub.COMMUNITY, BOB, wake(5, Locale.ENGLISH)),
                new Planned(Stub.COMMUNITY, ADA, wake(10, Locale.GERMAN)));
        assertThat(store().due(Stub.MORNING.plus(Duration.ofMinutes(10)), 1)).hasSize(1);
    }

    @Test
    void aLaterPlanTakesThePlaceOfAnEarlierOneAndCancellingLeavesNone() {
        store().plan(Stub.COMMUNITY, ADA, wake(5, Locale.ENGLISH));
        store().plan(Stub.COMMUNITY, ADA, wake(10, Locale.ENGLISH));
        assertThat(store().due(Stub.MORNING.plus(Duration.ofMinutes(7)), 10)).isEmpty();
        store().cancel(Stub.COMMUNITY, ADA);
        assertThat(store().due(Stub.MORNING.plus(Duration.ofDays(7)), 10)).isEmpty();
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

    private static Wake wake(int minutes, Locale locale) {
        return new Wake(Stub.MORNING.plus(Duration.ofMinutes(minutes)), FRIDAY, locale);
    }
}
