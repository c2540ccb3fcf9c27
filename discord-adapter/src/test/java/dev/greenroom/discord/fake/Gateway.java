package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/**
 * The gateway: sessions that identify, resume, are told of interactions and may be dropped at any moment. All state is
 * guarded by this object.
 */
final class Gateway extends WebSocketServer {
    private static final int AUTHENTICATION_FAILED = 4004;

    private final String token;
    private final Supplier<List<JsonNode>> greeting;
    private final CountDownLatch started = new CountDownLatch(1);
    private final Map<WebSocket, Session> live = new HashMap<>();
    private final Map<String, Session> sessions = new HashMap<>();
    private int identifies;
    private int resumes;
    private boolean invalid;
    private Optional<Instant> alone = Optional.empty();
    private Duration longestAlone = Duration.ZERO;

    /** One session: what it was told, so that it can be told again after a break. */
    private static final class Session {
        private final String id;
        private final String token;
        private final List<ObjectNode> told = new ArrayList<>();

        private Session(String id, String token) {
            this.id = id;
            this.token = token;
        }
    }

    /**
     * A gateway on a free port.
     *
     * @param greeting the data of READY, then of each GUILD_CREATE
     */
    Gateway(String token, Supplier<List<JsonNode>> greeting) {
        super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.token = token;
        this.greeting = greeting;
        setReuseAddr(true);
        setDaemon(true);
        setConnectionLostTimeout(0);
    }

    void awaitStart() {
        start();
        try {
            if (!started.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("the gateway does not start");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        try {
            stop(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized int identifies() {
        return identifies;
    }

    synchronized int resumes() {
        return resumes;
    }

    synchronized int connections() {
        return live.size();
    }

    /** The longest time from the end of the last live session to the next one. */
    synchronized Duration longestWithoutSession() {
        return longestAlone;
    }

    private void left() {
        if (live.isEmpty()) {
            alone = Optional.of(Instant.now());
        }
    }

    private void came(WebSocket socket, Session session) {
        live.put(socket, session);
        Duration waited = alone.map(since -> Duration.between(since, Instant.now())).orElse(Duration.ZERO);
        longestAlone = waited.compareTo(longestAlone) > 0 ? waited : longestAlone;
        alone = Optional.empty();
    }

    synchronized List<String> tokens() {
        return live.values().stream().map(session -> session.token).toList();
    }

    /** Tells every session, those whose connection is broken when they come back. */
    synchronized void dispatch(String type, JsonNode data) {
        sessions.values().forEach(session -> {
            ObjectNode message = note(session, type, data);
            live.forEach((socket, theirs) -> {
                if (theirs == session) {
                    send(socket, message);
                }
            });
        });
    }

    /** Breaks every connection without a word; the sessions can be resumed. */
    synchronized void dropSockets() {
        var sockets = List.copyOf(live.keySet());
        live.clear();
        left();
        sockets.forEach(socket -> socket.closeConnection(1006, ""));
    }

    /** Closes every connection with one of Discord's codes. */
    synchronized void closeWith(int code) {
        List.copyOf(live.keySet()).forEach(socket -> socket.close(code, "on demand"));
    }

    /** From now on, whether sessions are refused as invalid. */
    synchronized void refuseSessions(boolean refuse) {
        invalid = refuse;
        if (refuse) {
            sessions.clear();
        }
    }

    @Override
    public void onStart() {
        started.countDown();
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        var hello = Json.object().put("op", 10);
        hello.putObject("d").put("heartbeat_interval", 41_250);
        socket.send(hello.toString());
    }

    @Override
    public synchronized void onClose(WebSocket socket, int code, String reason, boolean remote) {
        Session session = live.remove(socket);
        if (session != null) {
            left();
        }
        if (session != null && (code == 1000 || code == 1001)) {
            sessions.remove(session.id);
        }
    }

    @Override
    public synchronized void onMessage(WebSocket socket, String text) {
        JsonNode message = Json.read(text);
        switch (message.path("op").asInt()) {
            case 1 -> socket.send("{\"op\":11}");
            case 2 -> identify(socket, message.path("d"));
            case 6 -> resume(socket, message.path("d"));
            default -> {
            }
        }
    }

    @Override
    public void onError(WebSocket socket, Exception failure) {
        // a broken connection shows as a close
    }

    private void identify(WebSocket socket, JsonNode data) {
        identifies++;
        String given = data.path("token").asText();
        if (!given.startsWith(token)) {
            socket.close(AUTHENTICATION_FAILED, "Authentication failed.");
        } else if (invalid) {
            socket.send("{\"op\":9,\"d\":false}");
        } else {
            var session = new Session("session-" + identifies, given);
            sessions.put(session.id, session);
            came(socket, session);
            var greetings = greeting.get();
            ObjectNode ready = greetings.getFirst().deepCopy();
            tell(socket, session, "READY", ready.put("session_id", session.id));
            greetings.stream().skip(1).forEach(guild -> tell(socket, session, "GUILD_CREATE", guild));
        }
    }

    private void resume(WebSocket socket, JsonNode data) {
        resumes++;
        Session session = sessions.get(data.path("session_id").asText());
        if (invalid || session == null) {
            socket.send("{\"op\":9,\"d\":false}");
            return;
        }
        came(socket, session);
        session.told.stream().skip(data.path("seq").asInt()).forEach(missed -> socket.send(missed.toString()));
        tell(socket, session, "RESUMED", Json.object());
    }

    private static void tell(WebSocket socket, Session session, String type, JsonNode data) {
        send(socket, note(session, type, data));
    }

    private static ObjectNode note(Session session, String type, JsonNode data) {
        var message = Json.object().put("op", 0).put("t", type).put("s", session.told.size() + 1);
        message.set("d", data);
        session.told.add(message);
        return message;
    }

    /** A connection that just broke gets nothing; its session is told when it comes back. */
    private static void send(WebSocket socket, JsonNode message) {
        try {
            socket.send(message.toString());
        } catch (WebsocketNotConnectedException broken) {
            return;
        }
    }
}
