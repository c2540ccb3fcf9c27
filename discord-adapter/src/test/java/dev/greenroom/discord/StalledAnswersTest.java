package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A Discord whose answers begin and never end. */
final class StalledAnswersTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);
    private static final byte[] HEADERS = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    private final CopyOnWriteArrayList<Socket> open = new CopyOnWriteArrayList<>();
    private final DiscordSettings settings = new DiscordSettings("token",
            Optional.of(URI.create("http://127.0.0.1:" + server.getLocalPort() + "/api/v10/")), Optional.empty());

    StalledAnswersTest() throws IOException {
        THREADS.execute(this::serve);
    }

    private void serve() {
        try {
            while (true) {
                var socket = server.accept();
                open.add(socket);
                socket.getOutputStream().write(HEADERS);
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    @AfterEach
    void close() throws IOException {
        server.close();
        for (Socket socket : open) {
            socket.close();
        }
    }

    @Test
    void whoBeginsToAnswerAnswers() {
        assertThat(CompletableFuture.supplyAsync(new Reach(settings)::answers, THREADS)).succeedsWithin(SOON)
                .isEqualTo(true);
    }

    @Test
    void aGatewayAddressThatDoesNotEndIsNone() {
        assertThat(CompletableFuture.runAsync(this::find, THREADS)).failsWithin(SOON).withThrowableThat()
                .havingCause().isInstanceOf(UncheckedIOException.class);
    }

    private void find() {
        try {
            new GatewayAddress(settings).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
