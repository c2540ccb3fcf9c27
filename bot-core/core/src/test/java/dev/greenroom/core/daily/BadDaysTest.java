package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.request.InMemoryCommunities;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What the engine does on bad days, one at a time. */
final class BadDaysTest extends EngineHarness {
    private static final Instant SIX = Instant.parse("2026-11-20T17:00:00Z");

    @Test
    void aPlatformThatIsDownForMinutesGetsThePostWithinAMinuteOfItsReturn() {
        on(GENERAL);
        platform.refusal = Optional.of(new Posting.Unreachable("503"));
        process();
        Instant back = NINE.plus(Duration.ofMinutes(17));
        time.at(back, () -> platform.refusal = Optional.empty());
        time.runUntil(NINE.plus(Duration.ofHours(2)));
        assertThat(platform.sent()).hasSize(1);
        assertThat(platform.sent().getFirst().at()).isBetween(back, back.plusSeconds(60));
        assertThat(fate()).isInstanceOf(Fate.Late.class);
    }

    @Test
    void aPlatformThatIsSilentForMinutesAndLetsNobodyLookGetsThePostWithinAMinuteOfItsReturn() {
        on(GENERAL);
        silent();
        process();
        Instant back = NINE.plus(Duration.ofMinutes(17));
        time.at(back, () -> {
            platform.refusal = Optional.empty();
            platform.lookup = Optional.empty();
        });
        time.runUntil(NINE.plus(Duration.ofHours(2)));
        assertThat(platform.sent()).hasSize(1);
        assertThat(platform.sent().getFirst().at()).isBetween(back, back.plusSeconds(60));
        assertThat(fate()).isInstanceOf(Fate.Late.class);
        assertThat(platform.told()).isEmpty();
    }

    @Test
    void aPlatformThatIsSilentAllDayEndsInAnUnknownPostOfWhichTheAdminIsToldOnce() {
        on(GENERAL);
        silent();
        process();
        time.runUntil(SIX.plus(Duration.ofMinutes(9)));
        assertThat(fate()).isInstanceOf(Fate.Retrying.class);
        time.runUntil(SIX.plus(Duration.ofMinutes(11)));
        assertThat(fate()).isEqualTo(new Fate.Unknown(Reason.platform("Discord answered 503")));
        assertThat(platform.attempts).isEqualTo(1);
        assertThat(platform.told()).hasSize(1);
    }

    /** Requests are sent and end without an answer, looks too. */
    private void silent() {
        platform.refusal = Optional.of(new Posting.Unknown("Discord answered 503"));
        platform.lookup = Optional.of(new Outbox.Lookup.CannotTell("Discord answered 503", false));
    }

    @Test
    void aPlatformThatAsksToWaitIsNotAskedBefore() {
        on(GENERAL);
        platform.refusal = Optional.of(new Posting.Later(Duration.ofSeconds(100)));
        process();
        time.at(NINE.plusSeconds(60), () -> platform.refusal = Optional.empty());
        time.runUntil(NINE.plus(Duration.ofHours(1)));
        assertThat(platform.attempts).isEqualTo(2);
        assertThat(platform.sent().getFirst().at()).isAfterOrEqualTo(NINE.plusSeconds(100));
    }

    @Test
    void whenDiscordAsksForALongWaitNobodyElseAsksItMeanwhile() {
        for (int server = 1; server <= 20; server++) {
            on(Daily.place(new CommunityId(Platform.DISCORD, Integer.toString(server)), "11"));
        }
        platform.refusal = Optional.of(new Posting.Later(Duration.ofSeconds(100)));
        DailyEngine engine = process();
        engine.reconcile(time.instant());
        time.runUntil(NINE.plusSeconds(95));
        assertThat(platform.attempts).isEqualTo(1);
        platform.refusal = Optional.empty();
        time.runUntil(NINE.plus(Duration.ofMinutes(5)));
        assertThat(platform.sent()).hasSize(20);
    }

    @Test
    void aPlatformThatIsDownAllDayEndsInASkippedPost() {
        on(GENERAL);
        platform.refusal = Optional.of(new Posting.Unreachable("503"));
        process();
        time.runUntil(SIX.plusSeconds(31));
        assertThat(fate()).isEqualTo(new Fate.Skipped(Reason.platform("503")));
        platform.refusal = Optional.empty();
        time.runUntil(Instant.parse("2026-11-21T08:01:00Z"));
        assertThat(platform.sent()).hasSize(1);
    }

    @Test
    void withTheStoreAwayAtTheTimeThePostIsMadeWhenItIsBack() {
        on(GENERAL);
        var away = new AtomicBoolean();
        process(slots -> intercepted(Slots.class, slots, "", () -> failIf(away)), hints -> intercepted(Hints.class,
                hints, "", () -> failIf(away)));
        time.at(NINE.minusSeconds(100), () -> away.set(true));
        time.at(NINE.plusSeconds(900), () -> away.set(false));
        time.runUntil(NINE.plus(Duration.ofHours(1)));
        assertThat(platform.sent()).hasSize(1);
        assertThat(platform.sent().getFirst().at()).isBetween(NINE.plusSeconds(900), NINE.plusSeconds(960));
    }

    @Test
    void aRefusalForGoodPausesTheScheduleTellsItsCreatorOnceAndStopsNobodyElse() {
        Place random = Daily.place(SERVER, "12");
        on(GENERAL);
        on(random);
        platform.before = (place, mark) -> platform.refusal = place.equals(GENERAL)
                ? Optional.of(new Posting.Refused("Unknown Channel", true))
                : Optional.empty();
        process();
        process();
        time.runUntil(NINE.plus(Duration.ofDays(3)).plusSeconds(60));
        assertThat(slots.find(GENERAL).map(Schedule::state))
                .contains(new Schedule.State.Paused("Unknown Channel"));
        assertThat(fate()).isEqualTo(new Fate.Skipped(Reason.platform("Unknown Channel")));
        assertThat(slots.of(GENERAL)).hasSize(1);
        assertThat(slots.of(random)).hasSize(4);
        assertThat(platform.told()).hasSize(1);
        assertThat(platform.told().getFirst().person()).isEqualTo(new PersonId("ada"));
    }

    @Test
    void aRefusalThatMayPassPausesNothingAndKeepsWhatTheAdminIsToBeTold() {
        on(GENERAL);
        Place random = Daily.place(SERVER, "12");
        on(random);
        platform.refusal = Optional.of(new Posting.Refused("Unknown Channel", true));
        platform.directly = Optional.of(new Posting.Refused("invalid_auth", false));
        platform.before = (place, mark) -> platform.refusal = Optional.of(place.equals(GENERAL)
                ? new Posting.Refused("Unknown Channel", true)
                : new Posting.Refused("invalid_auth", false));
        process();
        Instant rotated = NINE.plus(Duration.ofMinutes(90));
        time.at(rotated, () -> {
            platform.before = (place, mark) -> {
            };
            platform.refusal = Optional.empty();
            platform.directly = Optional.empty();
        });
        time.runUntil(rotated);
        assertThat(platform.told()).isEmpty();
        time.runUntil(rotated.plusSeconds(60));
        assertThat(platform.sent()).extracting(FakePlatform.Sent::place).containsExactly(random);
        assertThat(slots.find(random).orElseThrow().active()).isTrue();
        assertThat(platform.told()).hasSize(1);
    }

    @Test
    void aQuestionThatThePlatformDoesNotTakeIsSkippedAndNotAskedTomorrow() {
        on(GENERAL);
        platform.refusal = Optional.of(new Posting.Unfit("invalid_blocks"));
        platform.before = (place, mark) -> platform.refusal = Optional.<Posting>of(
                new Posting.Unfit("invalid_blocks")).filter(bad -> time.instant().isBefore(SIX));
        process();
        time.runUntil(NINE.plus(Duration.ofDays(1)).plusSeconds(60));
        assertThat(fate()).isEqualTo(new Fate.Skipped(Reason.platform("invalid_blocks")));
        assertThat(platform.attempts).isEqualTo(2);
        assertThat(platform.sent()).hasSize(1);
        assertThat(slots.of(GENERAL).values().stream().map(Slot::question).distinct()).hasSize(2);
        assertThat(journal.unfit()).hasSize(1);
    }

    @Test
    void aProcessThatSleptOverTheTimePostsLateOrSaysThatItWasNotThere() {
        on(GENERAL);
        time.runUntil(Instant.parse("2026-11-22T10:30:00Z"));
        process();
        time.runUntil(Instant.parse("2026-11-22T10:31:00Z"));
        assertThat(slots.of(GENERAL).values().stream().map(slot -> slot.fate().getClass().getSimpleName()))
                .containsExactly("Skipped", "Skipped", "Late");
    }

    @Test
    void aCommunityThatRemovedTheBotGetsNothingAndIsDeletedAfterThirtyDays() {
        on(GENERAL);
        DailyEngine engine = process();
        new Membership(departures, new InMemoryCommunities(), stores(hints)).left(SERVER, EVE);
        runMinutely(engine, EVE.plus(Duration.ofDays(30)).minusSeconds(1));
        assertThat(platform.sent()).isEmpty();
        assertThat(departures.purged()).isEmpty();
        runMinutely(engine, EVE.plus(Duration.ofDays(30)).plusSeconds(7200));
        assertThat(departures.purged()).containsExactly(SERVER);
    }

    @Test
    void aCommunityOfWhichThePlatformSaysThatItNeverLeftIsNotDeleted() {
        on(GENERAL);
        DailyEngine engine = process();
        new Membership(departures, new InMemoryCommunities(), stores(hints)).left(SERVER, EVE);
        platform.standing = Outbox.Standing.INSTALLED;
        runMinutely(engine, EVE.plus(Duration.ofDays(31)));
        assertThat(departures.purged()).isEmpty();
        assertThat(departures.gone(SERVER)).isFalse();
        runMinutely(engine, EVE.plus(Duration.ofDays(32)).plusSeconds(1800));
        assertThat(platform.sent()).as("as before").isNotEmpty();
    }

    @Test
    void aCommunityWhosePlatformDoesNotSayWhetherItLeftIsNotDeletedAndStaysMarked() {
        on(GENERAL);
        DailyEngine engine = process();
        new Membership(departures, new InMemoryCommunities(), stores(hints)).left(SERVER, EVE);
        platform.standing = Outbox.Standing.UNKNOWN;
        runMinutely(engine, EVE.plus(Duration.ofDays(31)));
        assertThat(departures.purged()).isEmpty();
        assertThat(departures.gone(SERVER)).isTrue();
    }

    @Test
    void aCommunityOfAPlatformThatThisProcessDoesNotServeIsLeftToOthers() {
        var workspace = new CommunityId(Platform.SLACK, "T1");
        DailyEngine engine = process();
        departures.left(workspace, EVE);
        engine.reconcile(EVE.plusSeconds(3600));
        assertThat(departures.purged()).isEmpty();
        assertThat(departures.gone(workspace)).isTrue();
    }

    @Test
    void aCommunityThatComesBackGoesOnAsBeforeWithoutMakingUpForWhatItMissed() {
        on(GENERAL);
        DailyEngine engine = process();
        var membership = new Membership(departures, new InMemoryCommunities(), stores(hints));
        membership.left(SERVER, EVE);
        Instant back = Instant.parse("2026-11-25T10:00:00Z");
        runMinutely(engine, back);
        membership.present(SERVER, back);
        runMinutely(engine, Instant.parse("2026-11-26T08:01:00Z"));
        assertThat(slots.of(GENERAL).keySet()).containsExactly(LocalDate.of(2026, 11, 26));
        assertThat(platform.sent()).hasSize(1);
    }

    @Test
    void aLostQueueIsRebuiltWithinAMinute() {
        on(GENERAL);
        DailyEngine engine = process();
        time.runUntil(NINE.minusSeconds(70));
        hints.lose();
        runMinutely(engine, NINE.plusSeconds(70));
        assertThat(fate()).isInstanceOf(Fate.Sent.class);
    }
}
