package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.greenroom.core.reply.StoreUnavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** A Redis that nobody reaches is a store that is away, whatever keeps them from it. */
final class OutOfReachTest {
    private static final Duration SHORT = Duration.ofSeconds(1);
    /** Long enough for ten threads to come, however busy the machine. */
    private static final Duration TRIED = Duration.ofSeconds(5);

    @Test
    void whoeverAsksAfterThisProcessHasLetGoOfRedisHearsThatItIsAway() {
        StringRedisTemplate template = TestRedis.template();
        var redis = new Redis(template, TestRedis.TIMEOUT);

        ((LettuceConnectionFactory) template.getRequiredConnectionFactory()).stop();

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> redis.ask(asked -> asked.opsForValue().get("key")));
    }

    @Test
    void whileTheFirstConnectionIsTriedEverybodyWaitsForTheSameAttemptAndNobodyForAQueue() throws IOException {
        try (var silent = new Silent()) {
            var redis = new Redis(TestRedis.template(silent.port(), TRIED), TRIED);
            List<CompletableFuture<Optional<String>>> asked = Stream.generate(() -> asking(redis)).limit(10).toList();

            assertThat(asked).allSatisfy(answer -> assertThat(answer).failsWithin(Duration.ofMinutes(1))
                    .withThrowableThat().withCauseInstanceOf(StoreUnavailable.class));
            assertThat(silent.connections()).isEqualTo(1);
        }
    }

    @Test
    void aConnectionWhoseOtherEndVanishedWithoutAWordIsReplaced() throws IOException {
        try (var wire = new Wire(TestRedis.port())) {
            StringRedisTemplate template = TestRedis.template(wire.port(), SHORT);
            var redis = new Redis(template, SHORT,
                    ((LettuceConnectionFactory) template.getRequiredConnectionFactory())::resetConnection);
            awaitAnswer(redis);

            wire.vanish();

            assertThat(answers(redis)).isFalse();
            awaitAnswer(redis);
        }
    }

    private static void awaitAnswer(Redis redis) {
        long start = System.nanoTime();
        while (!answers(redis)) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));
        }
    }

    private static boolean answers(Redis redis) {
        try {
            redis.ask(asked -> asked.opsForValue().get("key"));
            return true;
        } catch (StoreUnavailable away) {
            return false;
        }
    }

    private static CompletableFuture<Optional<String>> asking(Redis redis) {
        var answer = new CompletableFuture<Optional<String>>();
        Thread.ofPlatform().daemon().start(() -> {
            try {
                answer.complete(Optional.ofNullable(redis.ask(asked -> asked.opsForValue().get("key"))));
            } catch (RuntimeException failure) {
                answer.completeExceptionally(failure);
            }
        });
        return answer;
    }

    /** Takes connections in and says nothing, as a server behind a network that swallows packets. */
    private static final class Silent implements AutoCloseable {
        private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        private final List<Socket> taken = new CopyOnWriteArrayList<>();

        Silent() throws IOException {
            Thread.ofPlatform().daemon().start(() -> {
                try {
                    while (true) {
                        taken.add(server.accept());
                    }
                } catch (IOException over) {
                    // the end of the test
                }
            });
        }

        int port() {
            return server.getLocalPort();
        }

        int connections() {
            return taken.size();
        }

        @Override
        public void close() throws IOException {
            server.close();
            for (Socket socket : taken) {
                socket.close();
            }
        }
    }
}
