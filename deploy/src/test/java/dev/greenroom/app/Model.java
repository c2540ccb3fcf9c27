package dev.greenroom.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** A model that finds the first point of everything covered, at once or when it is let. Thread-safe. */
public final class Model implements AutoCloseable {
    /** What it quotes: an answer has to have it. */
    public static final String QUOTE = "it has to do with zyzzyva";
    /** What people read above what it found. */
    public static final String READ = "Read by the reviewer at localhost";
    /** What they read instead where it thought too long, as it may on a machine that is busy. */
    public static final String TOO_LATE = "The reviewer took too long";
    private static final JsonMapper JSON = new JsonMapper();
    private final HttpServer server;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch asked = new CountDownLatch(1);
    private volatile CountDownLatch let = new CountDownLatch(0);

    /** One on any port. */
    public Model() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    /** What a program needs to use it. */
    public Map<String, String> variables() {
        return Map.of("LLM_URL", "http://localhost:" + server.getAddress().getPort() + "/v1", "LLM_MODEL", "small");
    }

    /** The requests so far. */
    public List<String> received() {
        return received;
    }

    /** From now on it thinks until the latch that this returns is counted down. */
    public CountDownLatch think() {
        let = new CountDownLatch(1);
        return let;
    }

    /** Returns when the first request is here. */
    public void awaitRequest() throws InterruptedException {
        asked.await();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            asked.countDown();
            let.await();
            String said = JSON.writeValueAsString(Map.of("points",
                    List.of(Map.of("point", 1, "coverage", "covered", "quote", QUOTE)), "advice",
                    "<b>More</b>, <@everyone>"));
            byte[] response = JSON
                    .writeValueAsBytes(Map.of("choices", List.of(Map.of("message", Map.of("content", said)))));
            exchange.sendResponseHeaders(200, response.length);
            exchange.getResponseBody().write(response);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        let.countDown();
        server.stop(0);
    }
}
