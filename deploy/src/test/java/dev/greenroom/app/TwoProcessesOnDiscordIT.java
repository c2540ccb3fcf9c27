package dev.greenroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.discord.fake.Exchange;
import dev.greenroom.discord.fake.FakeDiscord;
import dev.greenroom.infra.redis.TestRedis;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of the jar as operators run it, at their own pace, on one Redis, before one Discord. */
@DisabledOnOs(OS.WINDOWS)
final class TwoProcessesOnDiscordIT {
    private static final Duration TAKES_OVER = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;
    private final FakeDiscord discord = FakeDiscord.start();
    private final List<Program> processes = new ArrayList<>();

    @AfterEach
    void stop() {
        processes.forEach(Program::kill);
        discord.close();
    }

    @Test
    void whenTheHolderFreezesOrIsKilledTheOtherTakesOverWithinHalfAMinuteAndEverythingIsAnsweredOnce()
            throws IOException {
        TestRedis.emptied();
        Program a = start("a");
        Program b = start("b");
        a.url();
        b.url();
        discord.awaitCommands();
        Program holder = discord.tokens().contains(FakeDiscord.TOKEN + "a") ? a : b;
        assertThat(ask("1").answers()).isEqualTo(1);

        Program.signal("STOP", holder.handle());
        await("the other takes over", TAKES_OVER, () -> discord.identifies() == 2);
        await("it is connected", PATIENCE, () -> discord.sessions() == 2);
        var asked = new ArrayList<>(List.of(ask("2"), ask("3")));
        assertThat(asked).allSatisfy(answered -> assertThat(answered.answers()).isEqualTo(1));

        Program.signal("CONT", holder.handle());
        IntStream.rangeClosed(4, 13).forEach(person -> asked.add(ask(Integer.toString(person))));
        await("the first lets go", PATIENCE, () -> discord.sessions() == 1);
        asked.add(ask("14"));
        assertThat(asked).allSatisfy(answered -> assertThat(answered.answers()).isEqualTo(1));
        assertThat(discord.identifies()).isEqualTo(2);

        (holder == a ? b : a).kill();
        await("the first takes over again", PATIENCE, () -> discord.identifies() == 3 && discord.sessions() == 1);
        assertThat(discord.longestWithoutSession()).isLessThan(TAKES_OVER);
        assertThat(ask("15").answers()).isEqualTo(1);
    }

    private Exchange ask(String person) {
        return discord.person(person).types("/prep topics");
    }

    private Program start(String name) throws IOException {
        Program program = Program.start(folder,
                Map.of("REDIS_URL", "redis://127.0.0.1:" + TestRedis.port(), "DISCORD_TOKEN", FakeDiscord.TOKEN + name,
                        "DISCORD_API_URL", discord.apiUrl().toString()));
        processes.add(program);
        return program;
    }

    private static void await(String what, Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain until %s", what).isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }
}
