package dev.greenroom.app.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisException;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.sync.RedisCommands;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A redis-server whose parent was killed: it is still running on the data directory and has to end before another one
 * may open the same files. Nothing is lost by that, since it wrote every change before it answered.
 */
final class LeftBehind {
    private static final Logger LOG = LoggerFactory.getLogger(LeftBehind.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(5);
    private static final Duration SAME_START = Duration.ofSeconds(2);

    private LeftBehind() {}

    /** Ends the server that {@code run} tells of, if it is still there. */
    static void stop(RunFile run, Path folder) {
        Optional<ProcessHandle> process = process(run);
        if (answersFor(run.address(), folder)) {
            LOG.info("Stopping the redis-server that an earlier Greenroom left behind (port {})", run.address().port());
            ask(run.address(), commands -> {
                commands.shutdown(false);
                return true;
            });
        }
        process.ifPresent(LeftBehind::end);
    }

    private static void end(ProcessHandle process) {
        if (!hasEnded(process)) {
            process.destroy();
        }
        if (!hasEnded(process)) {
            process.destroyForcibly();
            hasEnded(process);
        }
    }

    /**
     * Waits a little for a process to end. One that has ended but that its new parent has not taken note of counts as
     * ended: it still has its number, but no command any more.
     */
    private static boolean hasEnded(ProcessHandle process) {
        long start = System.nanoTime();
        while (process.isAlive() && process.info().command().isPresent()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                return false;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return true;
    }

    /** The process, unless its number has gone to another one since. */
    private static Optional<ProcessHandle> process(RunFile run) {
        return ProcessHandle.of(run.pid()).filter(process -> process.info().startInstant()
                .map(start -> Duration.between(start, run.started()).abs().compareTo(SAME_START) <= 0).orElse(false));
    }

    /** Whether the server at {@code address} knows our password and works on this very folder. */
    static boolean answersFor(Address address, Path folder) {
        return address.port() > 0 && ask(address, commands -> {
            String dir = commands.configGet("dir").getOrDefault("dir", "");
            try {
                return Files.isSameFile(Path.of(dir), folder);
            } catch (IOException e) {
                return false;
            }
        });
    }

    private static boolean ask(Address address, Function<RedisCommands<String, String>, Boolean> question) {
        var uri = RedisURI.builder().withHost(Address.HOST).withPort(address.port())
                .withPassword(address.password().toCharArray()).withTimeout(PATIENCE).build();
        try (var client = RedisClient.create(uri)) {
            // A server that was told to end is not to be waited for.
            client.setOptions(ClientOptions.builder().autoReconnect(false).build());
            var connection = client.connect();
            return question.apply(connection.sync());
        } catch (RedisException nobodyOrSomebodyElse) {
            return false;
        }
    }
}
