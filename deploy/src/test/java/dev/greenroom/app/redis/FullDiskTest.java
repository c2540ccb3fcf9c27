package dev.greenroom.app.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.lettuce.core.RedisException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk without room, before the start and while it runs. */
final class FullDiskTest {
    private static final String VALUE = "x".repeat(1_000);

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void atTheStartItIsRefusedWithOneLineThatSaysWhatToDo() throws IOException {
        var started = Parent.startOnFullDisk(folder);
        assumeThat(started).as("a disk of its own (unshare, tmpfs)").isPresent();

        try (var parent = started.orElseThrow()) {
            assertThat(parent.firstWords()).startsWith("refused GREENROOM_DATA_DIR: ")
                    .contains("full; free some space");
        }
    }

    /** The server's files may not grow beyond a limit that a file sets, which is a disk that fills up and is emptied. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatWasSavedIsKeptAndWithRoomAgainItGoesOnWithoutARestart() throws IOException {
        roomInBlocks("64");
        try (var redis = EmbeddedRedis.start(folder.resolve("data"), List.of(limited()))) {
            int saved = saveUntilItFails(redis.address());
            assertThat(saved).isPositive();

            roomInBlocks("unlimited");
            saveOnceItWorks(redis.address(), "after");

            for (int key = 0; key < saved; key++) {
                assertThat(Client.get(redis.address(), "key" + key)).isEqualTo(VALUE);
            }
            assertThat(Client.get(redis.address(), "after")).isEqualTo(VALUE);
        }
    }

    private static int saveUntilItFails(Address address) {
        for (int key = 0; key < 1_000; key++) {
            try {
                Client.set(address, "key" + key, VALUE);
            } catch (RedisException full) {
                return key;
            }
        }
        throw new AssertionError("a thousand values of a thousand characters fit into 64 blocks");
    }

    /** The server may run with the old limit a last time: a write ends it, and the next one starts with room. */
    private static void saveOnceItWorks(Address address, String key) {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            try {
                Client.set(address, key, VALUE);
                return;
            } catch (RedisException away) {
                LockSupport.parkNanos(20_000_000);
            }
        }
        throw new AssertionError("nothing could be saved although there is room");
    }

    private void roomInBlocks(String blocks) throws IOException {
        Files.writeString(folder.resolve("limit"), blocks);
    }

    private ServerBinary.Candidate limited() {
        return new ServerBinary.Candidate("one with little room", data -> {
            Path server = ServerBinary.choose(ServerBinary.usual(), data).file();
            Path script = Files.createTempFile(folder, "server", ".sh",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return Files.writeString(script, "#!/bin/sh\ntrap '' XFSZ\nulimit -f \"$(cat '" + folder.resolve("limit")
                    + "')\"\nexec '" + server.toAbsolutePath() + "' \"$@\"\n");
        });
    }
}
