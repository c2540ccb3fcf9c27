package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The REST side: reads requests, makes faults happen, and answers what the routes answer. */
final class Rest implements AutoCloseable {
    private static final String BASE = "/api/v10/";
    /** Many requests may come at once, each on a connection of its own. */
    private static final int BACKLOG = 4_096;

    /** Answers one request; empty means 204. */
    @FunctionalInterface
    interface Routes {
        Optional<JsonNode> answer(Call call);
    }

    private final String token;
    private final Routes routes;
    private final Faults faults;
    private final Limits limits = new Limits();
    private final CopyOnWriteArrayList<Call> calls = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private HttpServer server;

    Rest(String token, Routes routes, Faults faults) {
        this.token = token;
        this.routes = routes;
        this.faults = faults;
        this.server = start(0);
    }

    private HttpServer start(int port) {
        try {
            var made = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), BACKLOG);
            made.createContext("/", this::handle);
            made.setExecutor(threads);
            made.start();
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + BASE);
    }

    Limits limits() {
        return limits;
    }

    CopyOnWriteArrayList<Call> calls() {
        return calls;
    }

    /** Refuses connections until {@link #comeBack}. */
    void goAway() {
        server.stop(0);
    }

    void comeBack() {
        server = start(server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Call call;
            try {
                call = read(exchange);
                calls.add(call);
                serve(exchange, call);
            } catch (Refusal refusal) {
                send(exchange, refusal.status(), refusal.json());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve(HttpExchange exchange, Call call) throws IOException, InterruptedException {
        Optional<Faults.Fault> fault = limits.refusal(call).or(() -> faults.next(call));
        if (fault.isPresent()) {
            switch (fault.get()) {
                case Faults.Fault.Answer answer -> {
                    answer.retryAfter().ifPresent(seconds -> {
                        exchange.getResponseHeaders().add("Retry-After", Integer.toString(seconds));
                        exchange.getResponseHeaders().add("X-RateLimit-Scope", answer.global() ? "global" : "user");
                        if (answer.global()) {
                            exchange.getResponseHeaders().add("X-RateLimit-Global", "true");
                        }
                    });
                    send(exchange, answer.status(), answer.body());
                    return;
                }
                case Faults.Fault.AnswerAfter after -> {
                    authorize(exchange, call);
                    routes.answer(call);
                    send(exchange, after.status(), "{}");
                    return;
                }
                case Faults.Fault.Pass pass -> {
                }
                case Faults.Fault.Hold hold -> hold.gate().await();
                case Faults.Fault.HoldAfter hold -> {
                    authorize(exchange, call);
                    Optional<JsonNode> answer = routes.answer(call);
                    hold.arrived().accept(call);
                    hold.gate().await();
                    answer(exchange, answer);
                    return;
                }
                case Faults.Fault.BreakBefore before -> {
                    return;
                }
                case Faults.Fault.BreakAfter after -> {
                    authorize(exchange, call);
                    routes.answer(call);
                    return;
                }
            }
        }
        authorize(exchange, call);
        faults.linger(call);
        Optional<JsonNode> answer = routes.answer(call);
        faults.linger(call);
        answer(exchange, answer);
    }

    private static void answer(HttpExchange exchange, Optional<JsonNode> answer) throws IOException {
        if (answer.isPresent()) {
            send(exchange, 200, answer.get().toString());
        } else {
            exchange.sendResponseHeaders(204, -1);
        }
    }

    /** Routes that carry an interaction's token need no other. */
    private void authorize(HttpExchange exchange, Call call) {
        boolean free = call.path().startsWith("interactions/") || call.path().startsWith("webhooks/")
                || call.path().startsWith("attachments/") || call.path().equals("gateway");
        String given = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
        if (!free && !given.startsWith("Bot " + token)) {
            throw new Refusal(401, 0, "401: Unauthorized");
        }
    }

    private static Call read(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (!path.startsWith(BASE)) {
            throw new Refusal(404, 0, "404: Not Found");
        }
        byte[] body = exchange.getRequestBody().readAllBytes();
        String type = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Content-Type")).orElse("");
        boolean form = type.startsWith("multipart/form-data");
        var parts = form ? Multipart.parse(body, type) : new Multipart.Form(text(body), Map.of());
        return new Call(exchange.getRequestMethod(), path.substring(BASE.length()),
                query(exchange.getRequestURI().getRawQuery()), Json.read(parts.json()), parts.files());
    }

    private static String text(byte[] body) {
        return body.length == 0 ? "{}" : new String(body, StandardCharsets.UTF_8);
    }

    private static Map<String, String> query(@org.jspecify.annotations.Nullable String raw) {
        var query = new LinkedHashMap<String, String>();
        for (String pair : raw == null ? new String[0] : raw.split("&")) {
            String[] sides = pair.split("=", 2);
            query.put(sides[0], sides.length > 1 ? URLDecoder.decode(sides[1], StandardCharsets.UTF_8) : "");
        }
        return query;
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        // The client takes a 429 without this header for a ban of the whole address.
        exchange.getResponseHeaders().add("Via", "1.1 google");
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
