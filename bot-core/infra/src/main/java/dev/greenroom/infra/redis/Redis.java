package dev.greenroom.infra.redis;

import dev.greenroom.core.reply.StoreUnavailable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.Lifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.connection.RedisClusterConnection;
import org.springframework.data.redis.connection.RedisClusterNode;
import org.springframework.data.redis.core.Cursor;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.ScanOptions;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.DefaultRedisScript;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * Redis with one kind of failure: whatever keeps a command from being carried out is {@link StoreUnavailable}. A script
 * that failed so has changed nothing and will not do so later either, when a server that stood still goes on with what
 * lies before it; {@link Patience} says how sure that is.
 */
public final class Redis {
    private static final int SCANNED_AT_A_TIME = 1_000;
    private static final String IN_TIME = text("in-time");
    private static final String TOO_LATE = "TOOLATE";
    private static final RedisScript<Long> CHANGE = script("change", Long.class);
    private final StringRedisTemplate template;
    private final Patience patience;
    private final Connecting connecting;
    private final Silence silence;

    /**
     * Redis through this template; thread-safe as the template is.
     *
     * @param timeout how long the template's connections wait for an answer
     */
    public Redis(StringRedisTemplate template, Duration timeout) {
        this(template, timeout, () -> {
        });
    }

    /**
     * The same with a way to give a connection up on which nothing comes any more.
     *
     * @param giveUp closes the connection that all share, so that the next command makes another; run on the thread of
     *               whoever asked, every five seconds at most
     */
    public Redis(StringRedisTemplate template, Duration timeout, Runnable giveUp) {
        this.template = template;
        this.patience = new Patience(template, timeout);
        this.connecting = new Connecting(template.getRequiredConnectionFactory());
        this.silence = new Silence(() -> {
            giveUp.run();
            connecting.again();
        });
    }

    /** Runs a command; one that changes something may do so after it failed here, so {@link #change} is for those. */
    <T> T ask(Function<StringRedisTemplate, T> command) {
        try {
            connecting.ensure();
            T answer = command.apply(template);
            silence.end();
            return answer;
        } catch (QueryTimeoutException failure) {
            silence.goOn();
            throw new StoreUnavailable("Redis: " + reason(failure), failure);
        } catch (CancellationException failure) {
            throw new StoreUnavailable("Redis: its connection was given up", failure);
        } catch (DataAccessException failure) {
            silence.end();
            throw new StoreUnavailable("Redis: " + reason(failure), failure);
        } catch (RuntimeException failure) {
            if (isStopped()) {
                throw new StoreUnavailable("Redis: this process has let go of it", failure);
            }
            throw failure;
        }
    }

    /** Whoever asks after the end is refused by the factory of connections, and not in words of data access. */
    private boolean isStopped() {
        return template.getConnectionFactory() instanceof Lifecycle connections && !connections.isRunning();
    }

    private static String reason(DataAccessException failure) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
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

    /** Runs a script on keys of one community, in time or not at all. It is sent in full where the server has to learn it. */
    <T> T run(RedisScript<T> script, List<String> keys, List<String> arguments) {
        return ask(redis -> {
            try {
                return sent(script, keys, arguments);
            } catch (DataAccessException failure) {
                if (!reason(failure).startsWith(TOO_LATE)) {
                    throw failure;
                }
                // The refusal came while somebody waits: this process slept, or another server with another clock answers.
                patience.compareAgain();
                return sent(script, keys, arguments);
            }
        });
    }

    private <T> T sent(RedisScript<T> script, List<String> keys, List<String> arguments) {
        var all = new ArrayList<Object>(arguments);
        all.add(Long.toString(patience.until().toEpochMilli()));
        return template.execute(script, keys, all.toArray());
    }

    /** Runs one command that changes one key and returns a number, in time or not at all. */
    long change(String command, String key, List<String> arguments) {
        return run(CHANGE, List.of(key), Stream.concat(Stream.of(command), arguments.stream()).toList());
    }

    /** A script from a file beside this class, below what it shares with others. */
    static <T> RedisScript<T> script(String shared, String name, Class<T> result) {
        return new DefaultRedisScript<>(IN_TIME + text(shared) + text(name), result);
    }

    /** A script from a file beside this class. */
    static <T> RedisScript<T> script(String name, Class<T> result) {
        return new DefaultRedisScript<>(IN_TIME + text(name), result);
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
