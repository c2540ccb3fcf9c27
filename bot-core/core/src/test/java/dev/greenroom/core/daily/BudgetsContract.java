package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.daily.Budgets.Allowance;
import dev.greenroom.core.daily.Budgets.Scope;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Race;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link Budgets} does. */
public abstract class BudgetsContract {
    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");
    private static final CommunityId TEAM = new CommunityId(Platform.SLACK, "T1");
    private static final Place ONE = Daily.place(TEAM, "C1");
    private static final Place OTHER = Daily.place(TEAM, "C2");
    private static final Place ELSEWHERE = Daily.place(new CommunityId(Platform.SLACK, "T2"), "C1");
    private static final Allowance ALL = new Allowance(Scope.PLATFORM, "requests", Duration.ofMillis(25));
    private static final List<Allowance> BOTH = List.of(
            new Allowance(Scope.COMMUNITY, "posts", Duration.ofMillis(300)),
            new Allowance(Scope.CHANNEL, "posts", Duration.ofMillis(1_100)));

    /** Budgets; two calls give two instances over the same data. */
    protected abstract Budgets budgets();

    @Test
    void racersGetMomentsThatLieApart() {
        var instances = List.of(budgets(), budgets());
        var waits = Race.of(40, runner -> instances.get(runner % 2).take(ONE, List.of(ALL), NOW).orElseThrow());
        assertThat(waits.stream().sorted().toList())
                .isEqualTo(IntStream.range(0, 40).mapToObj(turn -> Duration.ofMillis(25L * turn)).toList());
    }

    @Test
    void everyAllowanceHolds() {
        assertThat(budgets().take(ONE, BOTH, NOW)).contains(Duration.ZERO);
        assertThat(budgets().take(OTHER, BOTH, NOW)).contains(Duration.ofMillis(300));
        assertThat(budgets().take(ONE, BOTH, NOW)).contains(Duration.ofMillis(1_100));
        assertThat(budgets().take(ELSEWHERE, BOTH, NOW)).contains(Duration.ZERO);
    }

    @Test
    void whatWasNotSpentIsNotSavedUp() {
        budgets().take(ONE, List.of(ALL), NOW);
        assertThat(budgets().take(ONE, List.of(ALL), NOW.plusSeconds(60))).contains(Duration.ZERO);
        assertThat(budgets().take(ONE, List.of(ALL), NOW.plusSeconds(60))).contains(Duration.ofMillis(25));
    }

    @Test
    void whoWouldWaitTooLongReservesNothing() {
        budgets().hold(ONE, BOTH, NOW.plus(Budgets.LONGEST_WAIT).plusMillis(1));
        assertThat(budgets().take(ONE, BOTH, NOW)).isEmpty();
        assertThat(budgets().take(OTHER, BOTH, NOW)).as("the community is held as well").isEmpty();
        assertThat(budgets().take(ONE, BOTH, NOW.plusMillis(1))).contains(Budgets.LONGEST_WAIT);
    }

    @Test
    void aHoldNeverShortensALongerOne() {
        budgets().hold(ONE, BOTH, NOW.plusSeconds(20));
        budgets().hold(ONE, BOTH, NOW.plusSeconds(10));
        assertThat(budgets().take(ONE, BOTH, NOW)).isEqualTo(Optional.of(Duration.ofSeconds(20)));
    }
}
