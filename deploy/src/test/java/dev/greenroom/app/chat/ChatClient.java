package dev.greenroom.app.chat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person in the local chat who uses its API as the page does. */
final class ChatClient implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI url;
    private final String person;
    private final String channel;
    private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();

    private ChatClient(URI url, String channel, Map<String, String> who) {
        this.url = url;
        this.channel = channel;
        this.person = body(post(url, "enter", who)).get("person").asString();
        listen();
    }

    /** Somebody who was here before. */
    static ChatClient back(URI url, String name, String person) {
        return entered(new ChatClient(url, "general", Map.of("name", name, "person", person)));
    }

    /** Somebody new who has entered, is in #general and listens. */
    static ChatClient enter(URI url, String name) {
        return enter(url, name, "general");
    }

    /** Somebody new who has entered, is in this channel and listens. */
    static ChatClient enter(URI url, String name, String channel) {
        return entered(new ChatClient(url, channel, Map.of("name", name)));
    }

    private static ChatClient entered(ChatClient client) {
        client.await("welcome");
        return client;
    }

    String person() {
        return person;
    }

    /** Sends a line; the answer to the post. */
    JsonNode say(String line) {
        return body(send("say", Map.of("text", line)));
    }

    JsonNode press(JsonNode message, String label) {
        return body(send("press", Map.of("message", message.get("id").asString(), "token", token(message, label))));
    }

    /** Sends a form that was opened from a message, or by a command. */
    JsonNode submit(Optional<JsonNode> message, JsonNode form, Map<String, String> fields) {
        var sent = new HashMap<String, Object>(Map.of("token", form.get("token").asString(), "fields", fields));
        message.ifPresent(from -> sent.put("message", from.get("id").asString()));
        return body(send("submit", sent));
    }

    HttpResponse<String> send(String path, Map<String, ?> fields) {
        var all = new HashMap<String, Object>(Map.of("person", person, "channel", channel, "zone", "Europe/Berlin"));
        all.putAll(fields);
        return post(url, path, all);
    }

    static String token(JsonNode message, String label) {
        return message.get("rows").valueStream().flatMap(row -> row.get("presses").valueStream())
                .filter(press -> press.get("label").asString().equals(label)).findFirst().orElseThrow()
                .get("token").asString();
    }

    /** The next message of Greenroom that says something. */
    JsonNode answer() {
        return answerWithin(PATIENCE);
    }

    /** The same, which fails where it takes longer to come than this. */
    JsonNode answerWithin(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (true) {
            JsonNode message = await("said", Duration.ofNanos(end - System.nanoTime())).get("message");
            if (!message.get("thinking").asBoolean() && message.get("author").asString().isEmpty()) {
                return message;
            }
        }
    }

    /** The next event of this name; those before it are skipped. */
    JsonNode await(String name) {
        return await(name, PATIENCE);
    }

    private JsonNode await(String name, Duration time) {
        try {
            while (true) {
                JsonNode event = events.poll(time.toNanos(), TimeUnit.NANOSECONDS);
                if (event == null) {
                    throw new AssertionError("no " + name + " within " + time);
                }
                if (event.get("name").asString().equals(name)) {
                    return event.get("data");
                }
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    JsonNode get(String path, Map<String, String> parameters) {
        var query = new StringBuilder("?person=" + person + "&channel=" + channel);
        parameters.forEach((name, value) -> query.append('&').append(name).append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return body(exchange(HttpRequest.newBuilder(url.resolve("chat/" + path + query)).build()));
    }

    /** The text of a file that came with a message. */
    String read(JsonNode file) {
        return exchange(HttpRequest.newBuilder(url.resolve(file.get("href").asString() + "?person=" + person)).build())
                .body();
    }

    List<JsonNode> history() {
        return get("history", Map.of()).valueStream().toList();
    }

    HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> post(URI base, String path, Map<String, ?> body) {
        return exchange(HttpRequest.newBuilder(base.resolve("chat/" + path)).header("Content-Type", "application/json")
                .header("X-Greenroom", "chat").header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))).build());
    }

    private static JsonNode body(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw new AssertionError(response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    private void listen() {
        Thread.ofVirtual().start(() -> {
            try {
                var request = HttpRequest.newBuilder(url.resolve("chat/events?person=" + person)).build();
                var stream = http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
                read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
            } catch (IOException closed) {
                // the end of the test
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void read(BufferedReader lines) throws IOException {
        String name = "";
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("event:")) {
                name = line.substring("event:".length());
            } else if (line.startsWith("data:")) {
                var event = JSON.createObjectNode().put("name", name);
                event.set("data", JSON.readTree(line.substring("data:".length())));
                events.add(event);
            }
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
