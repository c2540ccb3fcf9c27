package dev.greenroom.app.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.core.request.Presence;
import dev.greenroom.core.testing.SampleDesk;
import dev.greenroom.discord.DiscordAdapter;
import dev.greenroom.discord.DiscordHealth;
import dev.greenroom.discord.DiscordSettings;
import dev.greenroom.discord.fake.FakeDiscord;
import dev.greenroom.infra.redis.Redis;
import dev.greenroom.infra.redis.RedisLease;
import dev.greenroom.infra.redis.TestRedis;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/** Gates on one Redis before one Discord, with a short lease. */
final class DiscordGateTest {
    private static final Duration TERM = Duration.ofMillis(1_500);
    private static final URI NOWHERE = URI.create("ws://127.0.0.1:1/");

    private final FakeDiscord discord = FakeDiscord.start();
    private final Redis redis = TestRedis.emptied();
    private final List<Running> all = new ArrayList<>();

    private record Running(DiscordAdapter adapter, DiscordGate gate) {}

    @AfterEach
    void stop() {
        all.forEach(running -> running.gate().stop());
        discord.close();
    }

    private Running start(String holder, Redis store, Optional<URI> gateway) {
        return start(holder, store, discord.apiUrl(), gateway);
    }

    private Running start(String holder, Redis store, URI api, Optional<URI> gateway) {
        var adapter = new DiscordAdapter(new DiscordSettings(FakeDiscord.TOKEN, Optional.of(api), gateway),
                InstantSource.system(), Presence.UNHEARD);
        var catalogue = SampleDesk.catalogue();
        var gate = new DiscordGate(adapter, SampleDesk.desk(catalogue), catalogue,
                new RedisLease(store, "discord-0", holder, TERM));
        gate.start();
        var running = new Running(adapter, gate);
        all.add(running);
        return running;
    }

    private static boolean connected(Running running) {
        return running.adapter().health() instanceof DiscordHealth.Connected;
    }

    private static boolean standsBy(Running running) {
        return running.adapter().health() instanceof DiscordHealth.StandingBy;
    }

    private String answer(String person) {
        return discord.person(person).types("/prep topics").message().text();
    }

    private static void elapse(int terms) {
        LockSupport.parkNanos(TERM.multipliedBy(terms).toNanos());
    }

    @Test
    void ofManyOneConnectsAndAnotherTakesOverWhenItStops() {
        Running first = start("first", redis, Optional.empty());
        discord.awaitCommands();
        Running second = start("second", TestRedis.another(), Optional.empty());
        elapse(2);
        assertThat(answer("1")).isNotEmpty();
        assertThat(standsBy(second)).isTrue();
        assertThat(discord.identifies()).isEqualTo(1);

        first.gate().stop();
        discord.await("the second takes over", () -> connected(second));
        assertThat(answer("2")).isNotEmpty();
        assertThat(discord.sessions()).isEqualTo(1);
    }

    @Test
    void aHolderWithoutASessionLeavesItToOneThatStandsBy() {
        Running cutOff = start("cut-off", redis, Optional.of(NOWHERE));
        discord.await("it tries", () -> !standsBy(cutOff));
        Running other = start("other", TestRedis.another(), Optional.empty());

        discord.await("the other takes over", () -> connected(other));
        assertThat(standsBy(cutOff)).isTrue();
        elapse(2);
        assertThat(connected(other)).isTrue();
        assertThat(answer("1")).isNotEmpty();
    }

    /** Its session looks alive until heartbeats are missed, which takes more than a minute. */
    @Test
    void aHolderThatDiscordDoesNotAnswerLeavesItToOneThatItAnswers() throws IOException {
        try (var line = new Line(discord.apiUrl())) {
            Running cutOff = start("cut-off", redis, line.url(), Optional.of(discord.gatewayUrl()));
            discord.awaitCommands();
            Running other = start("other", TestRedis.another(), Optional.empty());
            elapse(2);
            assertThat(connected(cutOff)).isTrue();

            line.cut();
            discord.await("the other takes over", () -> connected(other));
            assertThat(standsBy(cutOff)).isTrue();
            assertThat(answer("1")).isNotEmpty();
        }
    }

    @Test
    void aHolderThatDiscordDoesNotAnswerStaysWhereItAnswersNobody() {
        Running holder = start("holder", redis, Optional.of(discord.gatewayUrl()));
        discord.awaitCommands();
        Running other = start("other", TestRedis.another(), Optional.of(discord.gatewayUrl()));
        elapse(1);
        discord.goAway();
        elapse(3);
        assertThat(connected(holder)).isTrue();
        assertThat(standsBy(other)).isTrue();

        discord.comeBack();
        assertThat(answer("1")).isNotEmpty();
        assertThat(discord.identifies()).isEqualTo(1);
    }

    @Test
    void aHolderWithoutASessionKeepsTryingWhereNobodyStandsBy() {
        Running alone = start("alone", redis, Optional.of(NOWHERE));
        discord.await("it tries", () -> !standsBy(alone));
        elapse(3);
        assertThat(standsBy(alone)).isFalse();
        assertThat(new RedisLease(redis, "discord-0", "other", TERM).take()).isFalse();
    }

    @Test
    void aHolderThatLostRedisAloneLetsItsSuccessorAnswer() {
        var store = new Breaking();
        Running cutOff = start("cut-off", new Redis(store, Duration.ofSeconds(5)), Optional.empty());
        discord.awaitCommands();
        Running other = start("other", TestRedis.another(), Optional.empty());
        elapse(1);
        store.broken = true;

        discord.await("both are connected", () -> connected(other) && discord.sessions() == 2);
        assertThat(connected(cutOff)).isTrue();
        assertThat(discord.person("1").types("/prep topics").settled().acknowledgedAfter())
                .isLessThan(Duration.ofSeconds(1));

        store.broken = false;
        discord.await("it stands by", () -> standsBy(cutOff) && discord.sessions() == 1);
        assertThat(answer("2")).isNotEmpty();
    }

    @Test
    void withRedisAwayForAllPeopleAreStillAnswered() {
        var store = new Breaking();
        Running alone = start("alone", new Redis(store, Duration.ofSeconds(5)), Optional.empty());
        discord.awaitCommands();
        store.broken = true;
        elapse(2);

        assertThat(connected(alone)).isTrue();
        assertThat(discord.person("1").types("/prep topics").settled().acknowledgedAfter())
                .isLessThan(Duration.ofSeconds(3));
    }

    @Test
    void aGateThatFailedWithAnErrorGoesOn() {
        var store = new Breaking();
        store.error = true;
        Running gate = start("gate", new Redis(store, Duration.ofSeconds(5)), Optional.empty());
        discord.await("an error", () -> store.errors.get() > 0);
        assertThat(standsBy(gate)).isTrue();
        store.error = false;

        discord.await("it connects all the same", () -> connected(gate));
    }

    @Test
    void aHolderThatCannotHangUpGivesTheLeaseBackAllTheSame() {
        var stuck = new AtomicBoolean(true);
        Running holder = startStuck(stuck, Optional.empty());
        discord.awaitCommands();
        var other = new RedisLease(redis, "discord-0", "other", TERM.multipliedBy(100));
        assertThat(other.take()).isFalse();

        assertThatThrownBy(holder.gate()::stop).hasMessageContaining("lock");
        assertThat(other.take()).isTrue();
        stuck.set(false);
    }

    @Test
    void aHolderThatCannotHangUpLeavesTheGatewayToAnotherAllTheSame() {
        var stuck = new AtomicBoolean(true);
        Running cutOff = startStuck(stuck, Optional.of(NOWHERE));
        discord.await("it tries", () -> !standsBy(cutOff));
        Running other = start("other", TestRedis.another(), Optional.empty());

        discord.await("the other takes over", () -> connected(other));
        assertThat(standsBy(cutOff)).isTrue();
        stuck.set(false);
    }

    /** One that hangs up, but not without an exception, as JDA may. */
    private Running startStuck(AtomicBoolean stuck, Optional<URI> gateway) {
        var adapter = new DiscordAdapter(
                new DiscordSettings(FakeDiscord.TOKEN, Optional.of(discord.apiUrl()), gateway),
                InstantSource.system(), Presence.UNHEARD);
        Runnable hangUp = () -> {
            adapter.stop();
            if (stuck.get()) {
                throw new IllegalStateException("Could not acquire lock in a reasonable timeframe!");
            }
        };
        var catalogue = SampleDesk.catalogue();
        var gate = new DiscordGate(adapter, hangUp, SampleDesk.desk(catalogue), catalogue,
                new RedisLease(redis, "discord-0", "stuck", TERM));
        gate.start();
        var running = new Running(adapter, gate);
        all.add(running);
        return running;
    }

    /** A connection to Redis that may break. */
    private static final class Breaking extends StringRedisTemplate {
        private final AtomicInteger errors = new AtomicInteger();
        private volatile boolean broken;
        private volatile boolean error;

        private Breaking() {
            super(TestRedis.template().getRequiredConnectionFactory());
        }

        @Override
        public <T> T execute(RedisScript<T> script, List<String> keys, Object... arguments) {
            if (error) {
                errors.incrementAndGet();
                throw new NoClassDefFoundError("on demand");
            }
            if (broken) {
                throw new RedisConnectionFailureException("cut off");
            }
            return super.execute(script, keys, arguments);
        }
    }
}
