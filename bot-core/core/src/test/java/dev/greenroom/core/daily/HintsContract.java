package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.daily.Hints.Taken;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Race;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Hints} does. */
public abstract class HintsContract {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final CommunityId ONE = new CommunityId(Platform.SLACK, "T-1_a");
    private static final CommunityId OTHER = new CommunityId(Platform.SLACK, "T2");
    private static final Place GENERAL = Daily.place(ONE, "C-1");

    /** A queue; two calls give two instances over the same data. */
    protected abstract Hints hints();

    @Test
    void theEarliestTimeThatWasAskedForHolds() {
        assertThat(hints().of(ONE)).isEmpty();
        assertThat(hints().earliest(Platform.SLACK)).isEmpty();
        hints().at(ONE, NOW.plusSeconds(60));
        hints().at(ONE, NOW.plusSeconds(90));
        assertThat(hints().of(ONE)).contains(NOW.plusSeconds(60));
        hints().at(ONE, NOW.plusMillis(1));
        assertThat(hints().of(ONE)).contains(NOW.plusMillis(1));
        assertThat(hints().earliest(Platform.SLACK)).contains(NOW.plusMillis(1));
        assertThat(hints().earliest(Platform.DISCORD)).isEmpty();
    }

    @Test
    void whatIsDueIsTakenLongestDueFirstAndByOneOnly() {
        hints().at(ONE, NOW);
        hints().at(OTHER, NOW.minusSeconds(1));
        hints().at(new CommunityId(Platform.SLACK, "T3"), NOW.plusMillis(1));
        hints().at(new CommunityId(Platform.DISCORD, "4"), NOW);
        assertThat(hints().take(Platform.SLACK, NOW, 1)).containsExactly(new Taken(OTHER, NOW.plus(Hints.LEASE)));
        assertThat(hints().take(Platform.SLACK, NOW, 10)).containsExactly(new Taken(ONE, NOW.plus(Hints.LEASE)));
        assertThat(hints().take(Platform.SLACK, NOW, 10)).isEmpty();
    }

    @Test
    void racersShareWhatIsDue() {
        var communities = IntStream.range(0, 100).mapToObj(number -> new CommunityId(Platform.DISCORD, "" + number))
                .toList();
        communities.forEach(community -> hints().at(community, NOW));
        var queues = List.of(hints(), hints());
        var taken = Race.of(10, runner -> queues.get(runner % 2).take(Platform.DISCORD, NOW, 15));
        assertThat(taken.stream().flatMap(List::stream).map(Taken::community).toList())
                .containsExactlyInAnyOrderElementsOf(communities);
    }

    @Test
    void whatWasTakenAndNotGivenBackIsDueAgainAfterTheLease() {
        hints().at(ONE, NOW);
        hints().take(Platform.SLACK, NOW, 1);
        Instant later = NOW.plus(Hints.LEASE);
        assertThat(hints().take(Platform.SLACK, later.minusMillis(1), 1)).isEmpty();
        assertThat(hints().take(Platform.SLACK, later, 1)).hasSize(1);
    }

    @Test
    void whatIsRenewedIsNobodyElsesForAnotherLeaseAndCanStillBeGivenBack() {
        hints().at(ONE, NOW);
        Taken taken = hints().take(Platform.SLACK, NOW, 1).getFirst();
        Taken renewed = hints().renew(taken, NOW.plusSeconds(30));
        assertThat(hints().take(Platform.SLACK, NOW.plus(Hints.LEASE), 1)).isEmpty();
        assertThat(renewed.until()).isEqualTo(NOW.plusSeconds(30).plus(Hints.LEASE));
        hints().done(renewed, NOW.plusSeconds(3600));
        assertThat(hints().of(ONE)).contains(NOW.plusSeconds(3600));
    }

    @Test
    void whatSomebodyAskedForMeanwhileIsNotRenewed() {
        hints().at(ONE, NOW);
        Taken taken = hints().take(Platform.SLACK, NOW, 1).getFirst();
        hints().at(ONE, NOW.plusSeconds(2));
        assertThat(hints().renew(taken, NOW.plusSeconds(1))).isEqualTo(taken);
        assertThat(hints().of(ONE)).contains(NOW.plusSeconds(2));
    }

    @Test
    void whatIsGivenBackIsDueAtItsNextTime() {
        hints().at(ONE, NOW);
        hints().done(hints().take(Platform.SLACK, NOW, 1).getFirst(), NOW.plusSeconds(3600));
        assertThat(hints().of(ONE)).contains(NOW.plusSeconds(3600));
    }

    @Test
    void aWishThatComesWhileACommunityIsTakenIsNotForgotten() {
        hints().at(ONE, NOW);
        Taken taken = hints().take(Platform.SLACK, NOW, 1).getFirst();
        hints().at(ONE, NOW.plusSeconds(2));
        hints().done(taken, NOW.plusSeconds(3600));
        assertThat(hints().of(ONE)).contains(NOW.plusSeconds(2));
        hints().drop(taken);
        assertThat(hints().of(ONE)).isPresent();
    }

    @Test
    void whatIsDroppedIsUnknown() {
        hints().at(ONE, NOW);
        hints().drop(hints().take(Platform.SLACK, NOW, 1).getFirst());
        assertThat(hints().of(ONE)).isEmpty();
    }

    @Test
    void oneSweepsInAMinute() {
        var queues = List.of(hints(), hints());
        assertThat(Race.of(8, runner -> queues.get(runner % 2).sweeps(Platform.SLACK, NOW))).containsOnlyOnce(true);
        assertThat(hints().sweeps(Platform.DISCORD, NOW)).isTrue();
        assertThat(hints().sweeps(Platform.SLACK, NOW.plusSeconds(40))).isFalse();
        assertThat(hints().sweeps(Platform.SLACK, NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void manyWishesForAnEditBecomeOneAtTheEarliestTime() {
        hints().edit(GENERAL, NOW.plusSeconds(60));
        hints().edit(GENERAL, NOW.plusSeconds(90));
        assertThat(hints().takeEdits(Platform.SLACK, NOW.plusSeconds(59), 10)).isEmpty();
        assertThat(hints().takeEdits(Platform.DISCORD, NOW.plusSeconds(60), 10)).isEmpty();
        assertThat(hints().takeEdits(Platform.SLACK, NOW.plusSeconds(60), 10)).containsExactly(GENERAL);
        assertThat(hints().takeEdits(Platform.SLACK, NOW.plusSeconds(60), 10)).isEmpty();
    }

    @Test
    void anEditThatWasWishedForDuringAnotherIsNotForgotten() {
        hints().edit(GENERAL, NOW);
        hints().takeEdits(Platform.SLACK, NOW, 10);
        hints().edit(GENERAL, NOW.plusSeconds(60));
        hints().edited(GENERAL);
        assertThat(hints().takeEdits(Platform.SLACK, NOW.plusSeconds(60), 10)).containsExactly(GENERAL);
        hints().edited(GENERAL);
        assertThat(hints().takeEdits(Platform.SLACK, NOW.plusSeconds(999), 10)).isEmpty();
    }

    @Test
    void anEditThatNobodyFinishedIsDueAgain() {
        hints().edit(GENERAL, NOW);
        hints().takeEdits(Platform.SLACK, NOW, 10);
        assertThat(hints().takeEdits(Platform.SLACK, NOW.plus(Hints.LEASE), 10)).containsExactly(GENERAL);
    }
}
