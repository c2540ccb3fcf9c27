package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.testing.Stub;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import redis.embedded.RedisServer;

/** What was deleted does not stay in the file on the disk either. */
final class RewritingTest {
    private static final PersonId ADA = new PersonId("U-ada-4242");
    private static final int LOOKS = 3_000;

    @TempDir
    private Path folder;

    @Test
    void someMomentsAfterSomebodyWasForgottenTheFileHoldsNeitherTheirIdNorTheirWords() throws IOException {
        int port = TestRedis.freePort();
        RedisServer server = RedisServer.newRedisServer().port(port).bind("127.0.0.1").setting("dir " + folder)
                .setting("save \"\"").setting("appendonly yes").setting("appendfsync always").soutListener(line -> {
                }).build();
        server.start();
        try {
            var redis = new Redis(TestRedis.template(port, TestRedis.TIMEOUT), TestRedis.TIMEOUT);
            new EveryStore(redis).answer(Stub.COMMUNITY, ADA, EveryStore.NOW, EveryStore.WORDS);
            assertThat(written()).contains(ADA.id(), EveryStore.WORDS);

            new RedisPersonalData(redis).erase(Stub.COMMUNITY, ADA);

            assertThat(Stream.generate(this::written).limit(LOOKS)
                    .anyMatch(file -> !file.contains(ADA.id()) && !file.contains(EveryStore.WORDS))).isTrue();
        } finally {
            server.stop();
        }
    }

    private String written() {
        LockSupport.parkNanos(10_000_000);
        try (var files = Files.walk(folder)) {
            var all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
            return all.toString();
        } catch (NoSuchFileException | UncheckedIOException renamed) {
            return ADA.id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
