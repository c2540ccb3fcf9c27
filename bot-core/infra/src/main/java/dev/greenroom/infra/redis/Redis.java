package dev.greenroom.infra.redis;

import dev.greenroom.core.reply.StoreUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisClusterConnection;
import org.springframework.data.redis.connection.RedisClusterNode;
import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.data.redis.core.script.RedisScript;

/** Redis with one kind of failure: whatever keeps a command from being carried out is {@link StoreUnavailable}. */
public final class Redis {
    private static final int SCANNED_AT_A_TIME = 1_000;
    private final StringRedisTemplate template;

    /** Redis through this template; thread-safe as the template is. */
    public Redis(StringRedisTemplate template) {
        this.template = template;
    }

    /** Runs a command, which may be sent again where it is safe to. */
    <T> T ask(Function<StringRedisTemplate, T> command) {
        try {
            return command.apply(template);
        } catch (DataAccessException failure) {
            throw new StoreUnavailable("Redis: " + NestedExceptionUtils.getMostSpecificCause(failure).getMessage(),
                    failure);
        }
    }

    /**
     * Hands over every key of this pattern, some perhaps twice; on a cluster every node is asked for its part. What
     * {@code each} does may change the keys.
     */
    void scan(String pattern, Consumer<String> each) {
        var options = ScanOptions.scanOptions().match(pattern).count(SCANNED_AT_A_TIME).build();
        ask(redis -> redis.execute((RedisCallback<Boolean>) connection -> {
            if (connection instanceof RedisClusterConnection cluster) {
                for (RedisClusterNode node : cluster.clusterGetNodes()) {
                    if (node.isMaster()) {
                        handOver(cluster.scan(node, options), each);
                    }
                }
            } else {
                handOver(connection.keyCommands().scan(options), each);
            }
            return true;
        }));
    }

    private static void handOver(Cursor<byte[]> keys, Consumer<String> each) {
        try (keys) {
            keys.forEachRemaining(key -> each.accept(new String(key, StandardCharsets.UTF_8)));
        }
    }

    /** Runs a script on keys of one community; sent by its hash and in full only where the server does not know it. */
    <T> T run(RedisScript<T> script, List<String> keys, List<String> arguments) {
        return ask(redis -> redis.execute(script, keys, arguments.toArray()));
    }

    /** A script from a file beside this class, below what it shares with others. */
    static <T> RedisScript<T> script(String shared, String name, Class<T> result) {
        return new DefaultRedisScript<>(text(shared) + text(name), result);
    }

    /** A script from a file beside this class. */
    static <T> RedisScript<T> script(String name, Class<T> result) {
        return new DefaultRedisScript<>(text(name), result);
    }

    private static String text(String name) {
        try (InputStream file = Redis.class.getResourceAsStream(name + ".lua")) {
            if (file == null) {
                throw new IllegalArgumentException("no script " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
