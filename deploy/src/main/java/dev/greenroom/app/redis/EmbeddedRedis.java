package dev.greenroom.app.redis;

import dev.greenroom.app.config.StartRefused;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bundled redis-server as a child of this process. It writes every change to its append-only file before it
 * answers, listens on 127.0.0.1 alone, and asks for a password that only the owner of the data directory can read. If
 * it dies it is started again on the same port. Thread-safe.
 *
 * <p>The binary comes from the library embedded-redis; the process is our own, because the library's shutdown hook
 * ends the server while the application is still saving, and because it does not tell when the server dies.
 */
public final class EmbeddedRedis implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRedis.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    private static final Duration SHORT_RUN = Duration.ofSeconds(10);

    private final DataDirectory data;
    private final ServerBinary binary;
    private final Address address;
    private ServerProcess server;
    /** Begun, and not yet {@link #server}. */
    private Optional<ServerProcess> starting = Optional.empty();
    private boolean closed;

    private EmbeddedRedis(DataDirectory data, ServerBinary binary, Launch.Started started) {
        this.data = data;
        this.binary = binary;
        this.address = started.address();
        this.server = started.server();
        watch(server);
    }

    /**
     * Starts the server on the data in {@code folder} and waits until it answers.
     *
     * @throws StartRefused if the folder cannot be used, another process uses it, or no redis-server runs here
     */
    public static EmbeddedRedis start(Path folder) {
        return start(folder, ServerBinary.usual());
    }

    static EmbeddedRedis start(Path folder, List<ServerBinary.Candidate> candidates) {
        DataDirectory data = DataDirectory.lock(folder);
        try {
            Optional<RunFile> earlier = RunFile.read(data.path());
            earlier.ifPresent(run -> LeftBehind.stop(run, data.path()));
            String password = earlier.map(run -> run.address().password()).orElseGet(RunFile::newPassword);
            ServerBinary binary = ServerBinary.choose(candidates, data.path());
            return new EmbeddedRedis(data, binary, Launch.onFreePort(binary, data.path(), password));
        } catch (IOException e) {
            data.close();
            throw DataDirectory.unusable(data.path(), e);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** Where the server of {@code folder} listens, if one is running there: for tools beside the application. */
    public static Optional<Address> running(Path folder) throws IOException {
        return RunFile.read(folder).map(RunFile::address).filter(address -> LeftBehind.answersFor(address, folder));
    }

    private void watch(ServerProcess first) {
        Thread.ofVirtual().name("redis-watch").start(() -> keepRunning(first));
    }

    /**
     * Starts it again whenever it ends: at once after a run of some length, after ever longer pauses while the runs are
     * short. On a full disk it ends at every write.
     */
    private void keepRunning(ServerProcess first) {
        ServerProcess running = first;
        Duration pause = FIRST_PAUSE;
        while (true) {
            long start = System.nanoTime();
            running.awaitEnd();
            if (isClosed()) {
                return;
            }
            LOG.error("The embedded Redis ended ({}); starting it again. If that happens again: {}",
                    running.lastWords(), Launch.advice(data.path(), running.lastWords()));
            if (Duration.ofNanos(System.nanoTime() - start).compareTo(SHORT_RUN) < 0) {
                rest(pause);
                pause = longer(pause);
            } else {
                pause = FIRST_PAUSE;
            }
            Optional<ServerProcess> next = startAgain();
            if (next.isEmpty()) {
                return;
            }
            running = next.get();
        }
    }

    /** Tries until it runs; empty once this is closed. */
    private Optional<ServerProcess> startAgain() {
        String said = "";
        for (Duration pause = FIRST_PAUSE; !isClosed(); pause = longer(pause)) {
            Optional<String> problem = tryAgain();
            if (problem.isEmpty()) {
                return current();
            }
            if (!problem.get().equals(said) && !isClosed()) {
                said = problem.get();
                LOG.error("The embedded Redis does not start: {}; trying on", said);
            }
            rest(pause);
        }
        return Optional.empty();
    }

    private synchronized Optional<ServerProcess> current() {
        return closed ? Optional.empty() : Optional.of(server);
    }

    /** One attempt on the same port, since that is where everybody looks for it; says what went wrong. */
    private Optional<String> tryAgain() {
        try {
            Optional<ServerProcess> begun = begin();
            if (begun.isEmpty()) {
                return Optional.empty();
            }
            // Without the lock: it may take minutes, and who closes this ends it.
            ServerProcess next = begun.get();
            if (next.awaitReady()) {
                takeOver(next);
                return Optional.empty();
            }
            next.awaitEnd();
            return Optional.of(next.lastWords() + "; " + Launch.advice(data.path(), next.lastWords()));
        } catch (IOException e) {
            return Optional.of(DataDirectory.unusable(data.path(), e).line());
        }
    }

    /** A server that may not be ready yet; empty once this is closed. */
    private synchronized Optional<ServerProcess> begin() throws IOException {
        if (closed) {
            return Optional.empty();
        }
        starting = Optional
                .of(Launch.launch(binary, data.path(), new RunFile(address, 0, java.time.Instant.EPOCH)));
        return starting;
    }

    private synchronized void takeOver(ServerProcess ready) {
        server = ready;
        starting = Optional.empty();
        LOG.info("The embedded Redis is back");
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private static void rest(Duration pause) {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    /** Where it listens, for as long as this process runs. */
    public Address address() {
        return address;
    }

    /** The server's process as it is now. */
    synchronized ProcessHandle process() {
        return server.handle();
    }

    /** Stops the server, which writes all it holds, even one that is only starting, and lets another process have the folder. */
    @Override
    public void close() {
        ServerProcess last;
        synchronized (this) {
            closed = true;
            last = starting.orElse(server);
        }
        last.stop();
        data.close();
    }
}
