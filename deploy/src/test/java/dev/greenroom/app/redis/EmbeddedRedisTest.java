package dev.greenroom.app.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.app.config.StartRefused;
import io.lettuce.core.RedisException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmbeddedRedisTest {
    private static final ServerBinary.Candidate BROKEN = new ServerBinary.Candidate("the bundled one", folder -> script(
            folder,
            "echo error while loading shared libraries: libssl.so.3: cannot open shared object file; exit 127"));
    private static final ServerBinary.Candidate MISSING = new ServerBinary.Candidate("one on the PATH", folder -> {
        throw new IOException("Could not find binary 'redis-server' in PATH");
    });

    @TempDir
    private Path folder;

    @Test
    void dataSurvivesAStopAndAStart() {
        try (var redis = EmbeddedRedis.start(folder)) {
            Client.set(redis.address(), "key", "value");
        }
        try (var redis = EmbeddedRedis.start(folder)) {
            assertThat(Client.get(redis.address(), "key")).isEqualTo("value");
        }
    }

    @Test
    void itIsDurableAndForgetsNothingToMakeRoom() {
        try (var redis = EmbeddedRedis.start(folder)) {
            assertThat(Client.setting(redis.address(), "appendonly")).isEqualTo("yes");
            assertThat(Client.setting(redis.address(), "appendfsync")).isEqualTo("always");
            assertThat(Client.setting(redis.address(), "maxmemory-policy")).isEqualTo("noeviction");
            assertThat(Client.setting(redis.address(), "bind")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void aServerThatIsKilledIsStartedAgainWithAllThatWasSaved() {
        try (var redis = EmbeddedRedis.start(folder)) {
            Client.set(redis.address(), "key", "value");
            ProcessHandle killed = redis.process();

            killed.destroyForcibly();
            killed.onExit().join();

            while (redis.process().equals(killed)) {
                LockSupport.parkNanos(1_000_000);
            }
            assertThat(Client.get(redis.address(), "key")).isEqualTo("value");
        }
    }

    @Test
    void aServerLeftBehindByAKilledParentIsStoppedAndItsDataIsThere() throws IOException {
        Address abandoned;
        try (var parent = Parent.start(folder)) {
            assertThat(parent.firstWords()).startsWith("saved");
            abandoned = EmbeddedRedis.running(folder).orElseThrow();
            parent.kill();
        }
        assertThat(EmbeddedRedis.running(folder)).contains(abandoned);

        try (var redis = EmbeddedRedis.start(folder)) {
            assertThat(Client.get(redis.address(), "key")).isEqualTo("saved");
            assertThatThrownBy(() -> Client.ping(abandoned)).isInstanceOf(RedisException.class);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theServerHasASessionOfItsOwnSoThatCtrlCReachesOnlyTheApplication() throws IOException {
        try (var redis = EmbeddedRedis.start(folder)) {
            assertThat(session(redis.process())).isNotEqualTo(session(ProcessHandle.current()));
        }
    }

    /** The sixth field of Linux's stat, the fourth after the name in brackets. */
    private static String session(ProcessHandle process) throws IOException {
        String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1)[3];
    }

    @Test
    void aSecondProcessOnTheSameFolderRefusesWithOneLine() throws IOException {
        try (var redis = EmbeddedRedis.start(folder); var second = Parent.start(folder)) {
            assertThat(second.firstWords()).startsWith("refused GREENROOM_DATA_DIR: " + folder.toAbsolutePath())
                    .contains("in use by another Greenroom (process " + ProcessHandle.current().pid() + ")");
            Client.ping(redis.address());
        }
    }

    @Test
    void aSecondOneInTheSameProcessRefusesToo() {
        try (var redis = EmbeddedRedis.start(folder)) {
            assertThatThrownBy(() -> EmbeddedRedis.start(folder)).isInstanceOf(StartRefused.class)
                    .hasMessageContaining("in use");
            assertThat(redis.process().isAlive()).isTrue();
        }
    }

    @Test
    void anAppendOnlyFileThatEndsInTheMiddleOfACommandIsReadUpToThere() throws IOException {
        try (var redis = EmbeddedRedis.start(folder)) {
            Client.set(redis.address(), "key", "value");
        }
        damage("*3\r\n$3\r\nSET\r\n$3\r\nhal");

        try (var redis = EmbeddedRedis.start(folder)) {
            assertThat(Client.get(redis.address(), "key")).isEqualTo("value");
        }
    }

    @Test
    void anAppendOnlyFileThatMakesNoSenseIsLeftAloneAndTheLineSaysWhatToDo() throws IOException {
        try (var redis = EmbeddedRedis.start(folder)) {
            Client.set(redis.address(), "key", "value");
        }
        damage("this is no command\r\n*1\r\n");
        byte[] before = Files.readAllBytes(folder.resolve("appendonly.aof"));

        assertThatThrownBy(() -> EmbeddedRedis.start(folder)).isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("GREENROOM_DATA_DIR: ").hasMessageContaining("redis-check-aof --fix");
        assertThat(Files.readAllBytes(folder.resolve("appendonly.aof"))).isEqualTo(before);
    }

    private void damage(String tail) throws IOException {
        Files.writeString(folder.resolve("appendonly.aof"), tail, StandardOpenOption.APPEND);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nobodyButTheOwnerReadsThePasswordAndWithoutItNothingWorks() throws IOException {
        try (var redis = EmbeddedRedis.start(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("redis.properties"))))
                    .isEqualTo("rw-------");
            assertThatThrownBy(() -> Client.ping(new Address(redis.address().port(), "a guess")))
                    .isInstanceOf(RedisException.class);
            assertThat(redis.address().toString()).doesNotContain(redis.address().password());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aBundledServerThatCannotRunHereGivesWayToAnInstalledOne() {
        var choice = ServerBinary.choose(List.of(BROKEN, working(7)), folder);

        assertThat(choice.major()).isEqualTo(7);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aServerThatDoesNotSayItsVersionGivesWayToo() {
        var silent = new ServerBinary.Candidate("a silent one", folder -> script(folder, "exec sleep 600"));

        var choice = ServerBinary.choose(List.of(silent, working(7)), folder, Duration.ofSeconds(2));

        assertThat(choice.major()).isEqualTo(7);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSuccessorThatNeverGetsReadyKeepsNobodyFromEnding() throws Exception {
        Path real = ServerBinary.choose(ServerBinary.usual(), folder).file().toAbsolutePath();
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        var once = new ServerBinary.Candidate("a server that starts once", where -> script(where, """
                if [ "$1" = --version ]; then exec '%1$s' "$@"; fi
                if mkdir '%2$s'; then exec '%1$s' "$@"; fi
                mkdir '%3$s'
                exec sleep 600""".formatted(real, first, second)));
        var redis = EmbeddedRedis.start(folder, List.of(once));
        redis.process().destroyForcibly();
        while (!Files.exists(second)) {
            LockSupport.parkNanos(1_000_000);
        }

        var closing = CompletableFuture.runAsync(redis::close);

        assertThat(closing).succeedsWithin(Duration.ofSeconds(60));
        EmbeddedRedis.start(folder).close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void withoutAnyServerTheLineSaysWhatToInstall() {
        assertThatThrownBy(() -> EmbeddedRedis.start(folder, List.of(BROKEN, MISSING))).isInstanceOf(StartRefused.class)
                .hasMessageContaining("libssl.so.3").hasMessageContaining("apt-get install redis-server")
                .hasMessageContaining("REDIS_URL").hasMessageNotContaining("\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void dataOfANewerServerIsNotOverlookedByAnOlderOne() throws IOException {
        Files.createDirectory(folder.resolve("appendonlydir"));

        assertThat(ServerBinary.choose(List.of(working(6), working(7)), folder).major()).isEqualTo(7);
        assertThatThrownBy(() -> ServerBinary.choose(List.of(working(6)), folder))
                .hasMessageContaining("was written by version 7 or newer");
    }

    @Test
    void aTakenPortIsNoticed() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var binary = ServerBinary.choose(ServerBinary.usual(), folder);

            var server = ServerProcess.launch(binary, folder, new Address(taken.getLocalPort(), "password"));

            assertThat(server.awaitReady()).isFalse();
            assertThat(server.foundPortTaken()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "file/below"})
    void aFolderThatCannotBeIsRefusedWithOneLine(String name) throws IOException {
        Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> EmbeddedRedis.start(folder.resolve(name))).isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("GREENROOM_DATA_DIR: ").hasMessageContaining("choose a folder");
    }

    private static ServerBinary.Candidate working(int major) {
        return new ServerBinary.Candidate("version " + major,
                folder -> script(folder, "echo 'Redis server v=" + major + ".0.15 sha=0'"));
    }

    private static Path script(Path folder, String line) throws IOException {
        Path file = Files.createTempFile(folder, "server", ".sh",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return Files.writeString(file, "#!/bin/sh\n" + line + "\n");
    }
}
