package dev.greenroom.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Slack's Web API as several processes see it that post to many channels: it takes a random while before a message is
 * there and again before it answers, and tells the processes apart by their tokens. Thread-safe.
 */
final class PostOffice implements Office {
    private static final int SLOWEST_MILLIS = 120;
    private final HttpServer server;
    private final List<Post> posts = new ArrayList<>();
    private Optional<Holding> holding = Optional.empty();

    /** A message; its metadata as it came. */
    record Post(String sender, String channel, String metadata) {}

    private record Holding(CompletableFuture<Posted> taken, CountDownLatch released) {}

    PostOffice() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/", this::handle);
        server.start();
    }

    URI apiUrl() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    @Override
    public Map<String, String> variables(String process) {
        return Map.of("SLACK_BOT_TOKEN", "xoxb-" + process, "SLACK_SIGNING_SECRET", "secret", "SLACK_API_URL",
                apiUrl().toString());
    }

    @Override
    public Place place(int round, int community, int channel) {
        return new Place(new CommunityId(Platform.SLACK, "T" + round + "x" + community),
                new ChannelId("C" + round + "x" + community + "x" + channel));
    }

    @Override
    public synchronized Held hold() {
        var held = new Holding(new CompletableFuture<>(), new CountDownLatch(1));
        holding = Optional.of(held);
        return new Held(held.taken(), held.released()::countDown);
    }

    @Override
    public synchronized long count(Place place) {
        return posts.stream().filter(post -> post.channel().equals(place.channel().id())).count();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Map<String, String> form = form(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            String sender = exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", "");
            byte[] answer = answer(exchange.getRequestURI().getPath().replace("/api/", ""), sender, form)
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    private String answer(String method, String sender, Map<String, String> form) {
        return switch (method) {
            case "auth.test" -> "{\"ok\":true,\"team\":\"Fake\",\"team_id\":\"T0\",\"user_id\":\"U0\"}";
            case "chat.postMessage" -> post(sender, form);
            case "conversations.history" -> history(form.getOrDefault("channel", ""));
            default -> "{\"ok\":false,\"error\":\"unknown_method\"}";
        };
    }

    private String post(String sender, Map<String, String> form) {
        linger();
        var post = new Post(sender, form.getOrDefault("channel", ""), form.getOrDefault("metadata", "{}"));
        int number;
        Optional<Holding> held;
        synchronized (this) {
            posts.add(post);
            number = posts.size();
            held = holding;
            holding = Optional.empty();
        }
        held.ifPresent(answer -> {
            answer.taken().complete(new Posted(sender.replace("xoxb-", ""), post.channel()));
            try {
                answer.released().await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        linger();
        return "{\"ok\":true,\"channel\":\"" + post.channel() + "\",\"ts\":\"" + ts(number) + "\"}";
    }

    private synchronized String history(String channel) {
        var found = new ArrayList<String>();
        for (int index = 0; index < posts.size(); index++) {
            if (posts.get(index).channel().equals(channel)) {
                found.add("{\"type\":\"message\",\"ts\":\"" + ts(index + 1) + "\",\"metadata\":"
                        + posts.get(index).metadata() + "}");
            }
        }
        return "{\"ok\":true,\"has_more\":false,\"messages\":[" + String.join(",", found) + "]}";
    }

    private static String ts(int number) {
        return "1700000000." + String.format(java.util.Locale.ROOT, "%06d", number);
    }

    /** The network and Slack take their time: that is when processes are killed. */
    private static void linger() {
        LockSupport.parkNanos(Duration.ofMillis(ThreadLocalRandom.current().nextInt(SLOWEST_MILLIS)).toNanos());
    }

    private static Map<String, String> form(String body) {
        var form = new HashMap<String, String>();
        for (String pair : body.split("&")) {
            String[] parts = pair.split("=", 2);
            if (parts.length == 2) {
                form.put(URLDecoder.decode(parts[0], StandardCharsets.UTF_8),
                        URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return form;
    }
}
