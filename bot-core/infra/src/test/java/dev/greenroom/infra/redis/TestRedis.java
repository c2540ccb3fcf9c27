package dev.greenroom.infra.redis;

import io.lettuce.core.resource.ClientResources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;
import redis.embedded.RedisServer;

/** A real Redis for tests: one server for the whole run, emptied before each use. */
public final class TestRedis {
    private static final int TRIES = 5;
    static final Duration TIMEOUT = Duration.ofSeconds(5);
    /** Threads and buffers of all connections: hundreds of them are made and none is closed. */
    private static final ClientResources SHARED = ClientResources.create();
    private static final RedisServer SERVER = started();

    private TestRedis() {}

    /** The server's port. */
    public static int port() {
        return SERVER.ports().getFirst();
    }

    /** A connection of its own to an emptied server. */
    public static Redis emptied() {
        StringRedisTemplate template = template();
        template.execute((org.springframework.data.redis.core.RedisCallback<Boolean>) connection -> {
            connection.serverCommands().flushAll();
            return true;
        });
        return new Redis(template, TIMEOUT);
    }

    /** A further connection to the same data. */
    public static Redis another() {
        return new Redis(template(), TIMEOUT);
    }

    /** A template with a connection of its own. */
    public static StringRedisTemplate template() {
        return template(port(), TIMEOUT);
    }

    /** For how long each key of this pattern is still kept; a negative time is one that does not expire. */
    static List<Duration> expiries(String pattern) {
        StringRedisTemplate template = template();
        return template.keys(pattern).stream().map(template::getExpire).map(Duration::ofSeconds).toList();
    }

    static StringRedisTemplate template(int port, Duration timeout) {
        var factory = new LettuceConnectionFactory(new RedisStandaloneConfiguration("127.0.0.1", port),
                LettuceClientConfiguration.builder().clientResources(SHARED).commandTimeout(timeout)
                        .shutdownTimeout(Duration.ZERO).build());
        factory.afterPropertiesSet();
        factory.start();
        return new StringRedisTemplate(factory);
    }

    private static RedisServer started() {
        for (int attempt = 1;; attempt++) {
            try {
                var server = RedisServer.newRedisServer().port(freePort()).bind("127.0.0.1").setting("save \"\"")
                        .setting("appendonly no").soutListener(line -> {
                        }).build();
                server.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
                return server;
            } catch (IOException | RuntimeException e) {
                if (attempt == TRIES) {
                    throw new IllegalStateException("no Redis for the tests", e);
                }
            }
        }
    }

    private static void stop(RedisServer server) {
        try {
            server.stop();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
