package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.reminder.Reminders;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.review.Rating;
import dev.greenroom.core.review.Reviews;
import dev.greenroom.core.review.Schedule;
import dev.greenroom.core.review.Spacing;
import dev.greenroom.core.testing.Stub;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;
import redis.embedded.RedisServer;

/** What people were told was not changed is not changed later, when a Redis that stood still goes on. */
@DisabledOnOs(OS.WINDOWS)
final class TooLateTest {
    private static final PersonId ADA = new PersonId("U-ada-17");
    private static final Duration TIMEOUT = Duration.ofMillis(800);
    private static RedisServer server;
    private static StringRedisTemplate template;

    @BeforeAll
    static void start() throws IOException {
        int port = TestRedis.freePort();
        server = RedisServer.newRedisServer().port(port).bind("127.0.0.1").setting("save \"\"")
                .setting("appendonly no").soutListener(line -> {
                }).build();
        server.start();
        template = TestRedis.template(port, TIMEOUT);
    }

    @AfterAll
    static void stop() throws IOException {
        server.stop();
    }

    static Stream<Named<Consumer<Redis>>> changes() {
        var answer = EveryStore.attempt("words", EveryStore.NOW);
        var given = new RedisAnswers(TestRedis.emptied(), 90).keep(Stub.COMMUNITY, ADA, answer);
        return Stream.of(
                Named.of("Show answer", redis -> new RedisShownQuestions(redis).revealed(Stub.COMMUNITY, ADA,
                        EveryStore.GIL, Stub.MORNING)),
                Named.of("Hint", redis -> new RedisShownQuestions(redis).hinted(Stub.COMMUNITY, ADA, EveryStore.GIL,
                        Stub.MORNING)),
                Named.of("a rating", redis -> new RedisPractice(redis).replace(Stub.COMMUNITY, ADA, rating())),
                Named.of("an answer", redis -> new RedisAnswers(redis, 90).keep(Stub.COMMUNITY, ADA, answer)),
                Named.of("a reminder", redis -> new RedisReminders(redis).plan(Stub.COMMUNITY, ADA,
                        new Reminders.Wake(Stub.MORNING, EveryStore.NOW.day(),
                                new Reminders.Asked(Locale.ENGLISH, Optional.empty())))),
                Named.of("no reminder", redis -> new RedisReminders(redis).cancel(Stub.COMMUNITY, ADA)),
                Named.of("a shared answer", redis -> new RedisSharedAnswers(redis, 90).share(Stub.COMMUNITY, ADA,
                        given, new Origin.Daily(new ChannelId("C1"), EveryStore.NOW.day()))));
    }

    private static Reviews.Change rating() {
        var day = EveryStore.NOW.day();
        var spacing = Spacing.of(ADA, EveryStore.GIL, day, Optional.empty());
        return new Reviews.Change(EveryStore.GIL, Optional.empty(),
                Schedule.after(Optional.empty(), Rating.GOOD, day, spacing),
                Activity.of(EveryStore.GIL.value(), Activity.What.RATED, Stub.MORNING, EveryStore.BERLIN));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangeThatRedisComesToTooLateIsNotMade(Consumer<Redis> change) throws IOException {
        var redis = new Redis(template, TIMEOUT);
        // Now the server knows the script and would run it by its hash.
        change.accept(redis);
        redis.ask(asked -> asked.execute((RedisCallback<Boolean>) connection -> {
            connection.serverCommands().flushAll();
            return true;
        }));
        var reminders = new RedisReminders(redis);
        reminders.plan(Stub.COMMUNITY, ADA,
                new Reminders.Wake(Stub.MORNING.plusSeconds(60), EveryStore.NOW.day(),
                        new Reminders.Asked(Locale.ENGLISH, Optional.empty())));
        Map<String, String> before = whole(redis);
        long pid = pid(redis);

        signal("STOP", pid);
        try {
            assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> change.accept(redis));
        } finally {
            signal("CONT", pid);
        }

        assertThat(whole(redis)).as("after what was sent meanwhile").isEqualTo(before);
        change.accept(redis);
    }

    private static Map<String, String> whole(Redis redis) {
        return WholeRedis.holding(redis, "");
    }

    private static long pid(Redis redis) {
        return Long.parseLong(redis.ask(asked -> asked.execute((RedisCallback<String>) connection -> Objects
                .requireNonNull(connection.serverCommands().info("server")).getProperty("process_id"))));
    }

    private static void signal(String name, long pid) throws IOException {
        int status = new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().onExit().join().exitValue();
        assertThat(status).isZero();
    }
}
