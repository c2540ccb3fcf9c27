package dev.greenroom.infra.reviewer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** A server on this machine that behaves like a model behind an OpenAI-compatible URL, or misbehaves. */
final class StubModel implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final CountDownLatch arrived = new CountDownLatch(1);
    private volatile HttpHandler behaviour = exchange -> respond(exchange, 200, chat("{}"));

    /** A call as it arrived. */
    record Received(String method, URI uri, Map<String, List<String>> headers, String body) {}

    StubModel() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            received.add(new Received(exchange.getRequestMethod(), exchange.getRequestURI(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            arrived.countDown();
            try (exchange) {
                behaviour.handle(exchange);
            } catch (IOException hungUp) {
                // the other side had enough, which is what some tests are about
            }
        });
        server.start();
    }

    URI url(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    List<Received> received() {
        return received;
    }

    void says(String content) {
        behaviour = exchange -> respond(exchange, 200, chat(content));
    }

    void responds(int status, String body) {
        behaviour = exchange -> respond(exchange, status, body);
    }

    void redirectsTo(URI elsewhere) {
        behaviour = exchange -> {
            exchange.getResponseHeaders().add("Location", elsewhere.toString());
            respond(exchange, 307, "");
        };
    }

    /** Takes the call and never answers. */
    void staysSilent() {
        behaviour = exchange -> await();
    }

    /** Begins a body and adds a blank to it again and again, without end. */
    void trickles() {
        behaviour = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (var body = exchange.getResponseBody()) {
                while (!over(5)) {
                    body.write(' ');
                    body.flush();
                }
            }
        };
    }

    /** Sends as many bytes as anybody takes. */
    void floods() {
        behaviour = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] much = "x".repeat(65_536).getBytes(StandardCharsets.UTF_8);
            try (var body = exchange.getResponseBody()) {
                while (!over(0)) {
                    body.write(much);
                }
            }
        };
    }

    /** Returns when the first call is here. */
    void awaitCall() throws InterruptedException {
        arrived.await();
    }

    /** A response with this text of the model. */
    static String chat(String content) {
        return new JsonMapper().writeValueAsString(Map.of("choices",
                List.of(Map.of("index", 0, "message", Map.of("role", "assistant", "content", content)))));
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private void await() {
        while (!over(1000)) {
            // until the test is over
        }
    }

    private boolean over(int millis) {
        try {
            return over.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            return true;
        }
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
