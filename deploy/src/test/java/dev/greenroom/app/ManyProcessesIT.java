package dev.greenroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.daily.Fate;
import dev.greenroom.core.daily.Schedule;
import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.daily.Slot;
import dev.greenroom.core.daily.Timing;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.infra.redis.Redis;
import dev.greenroom.infra.redis.RedisHints;
import dev.greenroom.infra.redis.RedisSchedules;
import dev.greenroom.infra.redis.RedisSlots;
import dev.greenroom.infra.redis.TestRedis;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two processes of the jar on one Redis, killed and frozen at random points while posts are due. Their days run
 * eight times as fast as ours ({@link Hurried}). One freeze outlasts the leases of two dozen
 * posts that are on their way at once. {@code -Dprocesses.rounds=100} makes a long run of it, and
 * {@code -Dprocesses.seed} the same choices again.
 */
@DisabledOnOs(OS.WINDOWS)
final class ManyProcessesIT {
    private static final long SEED = Long.getLong("processes.seed", System.nanoTime());
    private static final int BESIDE_EACH_OTHER = Integer.getInteger("processes.beside", 24);
    private static final int COMMUNITIES = 6;
    private static final int CHANNELS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int LONGEST_FREEZE = 3_000;

    @TempDir
    private Path folder;

    private final Random chance = new Random(SEED);
    private final Instant since = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final InstantSource clock = Hurried.hurried(InstantSource.system(), since);
    private final Redis redis = TestRedis.emptied();
    private final RedisSchedules schedules = new RedisSchedules(redis);
    private final RedisSlots slots = new RedisSlots(redis);
    private final RedisHints hints = new RedisHints(redis);
    private Optional<Office> platform = Optional.empty();
    private final Map<String, Program> processes = new HashMap<>();
    private final List<String> ready = new ArrayList<>();
    private final Map<Place, LocalDate> due = new HashMap<>();

    @AfterEach
    void stop() {
        processes.values().forEach(Program::kill);
        platform.ifPresent(Office::close);
    }

    @Test
    @Timeout(600)
    void killedAndFrozenProcessesPostEverythingOnce() throws IOException {
        everythingIsPostedOnce(new PostOffice(), Integer.getInteger("processes.rounds", 4));
    }

    /** Whoever is killed or frozen holds the gateway, or stands by. */
    @Test
    @Timeout(600)
    void killedAndFrozenHoldersOfTheGatewayPostEverythingOnce() throws IOException {
        int rounds = Integer.getInteger("processes.rounds", 4);
        everythingIsPostedOnce(new DiscordOffice(rounds, BESIDE_EACH_OTHER, CHANNELS), rounds);
    }

    private void everythingIsPostedOnce(Office office, int rounds) throws IOException {
        platform = Optional.of(office);
        start("a");
        start("b");
        awaitReady("a");
        awaitReady("b");
        frozenPastItsLeaseAfterPosting();
        for (int round = 1; round < rounds; round++) {
            if (ready.isEmpty()) {
                awaitReady(processes.keySet().iterator().next());
            }
            postsFallDue(round, COMMUNITIES, CHANNELS);
            elapse(chance.nextInt(1_200));
            disturb(round);
        }

        await("every slot ends", () -> due.keySet().stream().allMatch(this::ended));
        // what is still on its way in a process would arrive now
        processes.values().forEach(Program::end);
        assertThat(due.keySet()).as("posts by channel, seed %d", SEED)
                .allSatisfy(place -> assertThat(office.count(place)).isEqualTo(1));
        assertThat(due.keySet()).as("seed %d", SEED).allSatisfy(place -> assertThat(slot(place).orElseThrow().fate())
                .isInstanceOfAny(Fate.Sent.class, Fate.Late.class));
    }

    /** The other process asks the platform, finds the post, and writes it down. */
    private void frozenPastItsLeaseAfterPosting() throws IOException {
        Office.Held held = platform.orElseThrow().hold();
        postsFallDue(0, BESIDE_EACH_OTHER, 1);
        Office.Posted posted = held.taken().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        Program.signal("STOP", process(posted.sender()).handle());
        Place place = due.keySet().stream().filter(known -> known.channel().id().equals(posted.channel())).findFirst()
                .orElseThrow();
        await("the other process takes over", () -> ended(place));
        Program.signal("CONT", process(posted.sender()).handle());
        held.release().run();
    }

    private void disturb(int round) throws IOException {
        String victim = ready.get(chance.nextInt(ready.size()));
        if (round % 2 == 0) {
            Program.signal("STOP", process(victim).handle());
            elapse(chance.nextInt(LONGEST_FREEZE));
            Program.signal("CONT", process(victim).handle());
        } else {
            process(victim).kill();
            ready.remove(victim);
            start(victim);
        }
    }

    private void postsFallDue(int round, int communities, int channels) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Instant fire = now.minus(Duration.ofMinutes(2)).truncatedTo(ChronoUnit.MINUTES);
        var timing = new Timing(LocalTime.ofInstant(fire, ZoneOffset.UTC), ZoneOffset.UTC,
                EnumSet.allOf(DayOfWeek.class));
        var admin = new PersonId("U1");
        var origin = new Schedule.Origin(admin, Locale.ENGLISH, fire.minusSeconds(1));
        for (int community = 0; community < communities; community++) {
            for (int channel = 0; channel < channels; channel++) {
                Place place = platform.orElseThrow().place(round, community, channel);
                schedules.put(new Schedule(place, timing, Filter.ALL, origin, new Schedule.State.Active()),
                        new Change(now, admin, "on", place.channel().id(), ""));
                due.put(place, LocalDate.ofInstant(fire, ZoneOffset.UTC));
                hints.at(place.community(), now);
            }
        }
    }

    private boolean ended(Place place) {
        return slot(place).map(Slot::ended).orElse(false);
    }

    private Optional<Slot> slot(Place place) {
        return slots.find(place, Objects.requireNonNull(due.get(place)));
    }

    private void start(String name) throws IOException {
        var variables = new HashMap<>(platform.orElseThrow().variables(name));
        variables.putAll(Map.of("REDIS_URL", "redis://127.0.0.1:" + TestRedis.port(), "GREENROOM_BIND", "127.0.0.1",
                "GREENROOM_BANK", Path.of("..", "seeds", "django").toAbsolutePath().normalize().toString(),
                Hurried.SINCE, Long.toString(since.toEpochMilli())));
        processes.put(name, Program.startHurried(folder, variables));
    }

    private Program process(String name) {
        return Objects.requireNonNull(processes.get(name));
    }

    private void awaitReady(String name) {
        process(name).url();
        ready.add(name);
    }

    private static void elapse(int millis) {
        LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    }

    private static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain until %s, seed %d", what, SEED).isLessThan(end);
            elapse(50);
        }
    }
}
