package dev.greenroom.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/**
 * A local Slack: its Web API, its response_urls, and people who type and press. It refuses what Slack refuses and records
 * every call. One workspace, {@value #TEAM}.
 *
 * <pre>{@code
 * var slack = new FakeSlack(clock);
 * // start the application with slack.apiUrl(), FakeSlack.TOKEN and FakeSlack.SECRET, then
 * slack.deliversTo(URI.create("http://127.0.0.1:8080/slack/events"));
 * var question = slack.person("U1").in("C1").types("/question topic:python").getLast();
 * slack.person("U1").in("C1").presses(question, "Show answer");
 * }</pre>
 */
public final class FakeSlack implements AutoCloseable {
    /** The workspace. */
    public static final String TEAM = "T0FAKE";
    /** The bot's token. */
    public static final String TOKEN = "xoxb-fake-token";
    /** The signing secret. */
    public static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
    /** The bot as a user. */
    public static final String BOT = "U0BOT";

    private final State state;
    private final Faults faults = new Faults();
    private final Limits limits = new Limits();
    private final List<RecordedCall> calls = new CopyOnWriteArrayList<>();
    private final int port;
    private HttpServer server;
    private final WebMethods methods;
    private final ResponseEndpoint responses;
    private Optional<Delivery> delivery = Optional.empty();

    /** One call that the bot made. */
    public record RecordedCall(String method, Map<String, String> parameters) {}

    /** A Slack that listens on a free port and goes by {@code clock}. */
    public FakeSlack(InstantSource clock) {
        this.state = new State(clock);
        this.server = listen(0);
        this.port = server.getAddress().getPort();
        this.methods = new WebMethods(state, "http://127.0.0.1:" + port);
        this.responses = new ResponseEndpoint(state);
        serve();
    }

    private static HttpServer listen(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** The base of the Web API. */
    public URI apiUrl() {
        return URI.create("http://127.0.0.1:" + port + "/api/");
    }

    /** People's requests go to this address from now on, signed with {@link #SECRET}. */
    public void deliversTo(URI events) {
        delivery = Optional.of(new Delivery(events, SECRET, state::now,
                limits.isOn() ? Delivery.ACKNOWLEDGED : Delivery.PATIENCE));
    }

    /** Adds a channel; the bot is a member or not. */
    public void channel(String id, String name, boolean member) {
        state.put(new State.Channel(id, name, member));
    }

    /** Adds a person, as {@code users.info} knows them. */
    public void user(String id, String name, boolean admin, String zone, String locale) {
        state.putUser(id, Json.object("id", id, "team_id", TEAM, "name", id.toLowerCase(java.util.Locale.ROOT),
                "real_name", name, "is_admin", admin, "is_owner", false, "deleted", false, "tz", zone, "locale", locale,
                "profile", Json.object("display_name", name, "real_name", name)));
    }

    /** The person leaves the workspace. */
    public void leaves(String id) {
        state.user(id).ifPresent(user -> user.addProperty("deleted", true));
    }

    /** A person, known or not, in no channel yet. */
    public FakePerson person(String id) {
        if (state.user(id).isEmpty()) {
            user(id, "Person " + id, false, "Europe/Berlin", "en-US");
        }
        return new FakePerson(id, "", state, delivery.orElseThrow(), "http://127.0.0.1:" + port);
    }

    /** Sends an event of the workspace, as JSON with its type; the status of the answer. */
    public int sendsEvent(String event) {
        return delivery.orElseThrow()
                .json("{\"type\":\"event_callback\",\"team_id\":\"" + TEAM
                        + "\",\"api_app_id\":\"A0FAKE\",\"event_id\":\""
                        + state.next("Ev") + "\",\"event\":" + event + "}")
                .statusCode();
    }

    /**
     * From now on it refuses what comes faster than Slack allows; and, for addresses set later, gives people's requests up
     * that are not acknowledged in three seconds.
     */
    public void keepsLimits() {
        limits.switchOn();
    }

    /** How often it refused because of its limits. */
    public int refusedAsTooFast() {
        return limits.refused();
    }

    /** How many messages that everybody sees stand in each channel that has any. */
    public Map<String, Integer> posts() {
        return state.messages(message -> message.onlyFor().isEmpty()).stream()
                .collect(Collectors.toMap(SeenMessage::channel, message -> 1, Integer::sum));
    }

    /** The next calls fail as set here. */
    public Faults faults() {
        return faults;
    }

    /** Every call so far, in order; calls of a response_url have the method {@code response_url}. */
    public List<RecordedCall> calls() {
        return List.copyOf(calls);
    }

    /** Every call of one method so far. */
    public List<RecordedCall> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    /** Everything that stands in a channel, whoever sees it. */
    public List<SeenMessage> messages(String channel) {
        return state.messages(message -> message.channel().equals(channel));
    }

    /** From now on connections are refused. */
    public void goesDown() {
        server.stop(0);
    }

    /** Slack is back, under the same address. */
    public void comesBack() {
        server = listen(port);
        serve();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            byte[] body = exchange.getRequestBody().readAllBytes();
            String name = path.startsWith("/api/") ? path.substring("/api/".length()) : path.split("/")[1];
            if (name.startsWith("upload")) {
                methods.upload(path, body);
                send(exchange, 200, "OK - " + body.length);
                return;
            }
            var parameters = name.equals("response_url")
                    ? Map.of("path", path, "body", new String(body, StandardCharsets.UTF_8))
                    : Forms.decode(new String(body, StandardCharsets.UTF_8));
            calls.add(new RecordedCall(name, parameters));
            answer(exchange, name, parameters);
        }
    }

    private void answer(HttpExchange exchange, String name, Map<String, String> parameters) throws IOException {
        Optional<Fault> fault = limits.refusal(name, parameters).or(() -> faults.take(name));
        if (fault.isPresent()) {
            switch (fault.get()) {
                case Fault.Status(int code) -> send(exchange, code, "");
                case Fault.TooMany(int seconds) -> {
                    exchange.getResponseHeaders().set("Retry-After", Integer.toString(seconds));
                    send(exchange, 429, "{\"ok\":false,\"error\":\"ratelimited\"}");
                }
                case Fault.Refusal(String word) ->
                    send(exchange, 200, Json.object("ok", false, "error", word).toString());
                case Fault.Hang(var until) -> {
                    await(until);
                    proceed(exchange, name, parameters);
                }
                case Fault.StatusAfterwards(int code) -> {
                    result(exchange, name, parameters);
                    send(exchange, code, "");
                }
                case Fault.HangUpAfterwards() -> result(exchange, name, parameters);
            }
        } else {
            proceed(exchange, name, parameters);
        }
    }

    private static void await(java.util.concurrent.CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void proceed(HttpExchange exchange, String name, Map<String, String> parameters) throws IOException {
        var result = result(exchange, name, parameters);
        send(exchange, result.status(), result.body());
    }

    /** What is sent back. */
    record Result(int status, String body) {
        static Result ok(JsonObject body) {
            body.addProperty("ok", true);
            return new Result(200, body.toString());
        }

        static Result error(String word) {
            return new Result(200, Json.object("ok", false, "error", word).toString());
        }

        static Result error(String word, JsonElement details) {
            return new Result(200, Json.object("ok", false, "error", word, "errors", details).toString());
        }
    }

    private Result result(HttpExchange exchange, String name, Map<String, String> parameters) {
        if (name.equals("response_url")) {
            return responses.post(parameters.getOrDefault("path", ""), parameters.getOrDefault("body", ""));
        }
        String authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (!("Bearer " + TOKEN).equals(authorization)) {
            return Result.error(authorization == null ? "not_authed" : "invalid_auth");
        }
        return methods.call(name, parameters);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
