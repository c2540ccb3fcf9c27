package dev.greenroom.app.redis;

import dev.greenroom.app.config.StartRefused;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
    private static final int PORTS_TO_TRY = 20;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final DataDirectory data;
    private final ServerBinary binary;
    private final Address address;
    private ServerProcess server;
    private boolean closed;

    private EmbeddedRedis(DataDirectory data, ServerBinary binary, Started started) {
        this.data = data;
        this.binary = binary;
        this.address = started.address();
        this.server = started.server();
        watch(server);
    }

    private record Started(Address address, ServerProcess server) {}

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
            return new EmbeddedRedis(data, binary, onFreePort(binary, data.path(), password));
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

    /** A port can be taken by somebody else between finding it free and using it, so another one is tried then. */
    private static Started onFreePort(ServerBinary binary, Path folder, String password) throws IOException {
        for (int attempt = 1;; attempt++) {
            var run = RunFile.starting(freePort(), password);
            ServerProcess server = launch(binary, folder, run);
            if (server.awaitReady()) {
                return new Started(run.address(), server);
            }
            server.awaitEnd();
            if (!server.foundPortTaken() || attempt == PORTS_TO_TRY) {
                throw refused(folder, server.lastWords());
            }
        }
    }

    private static ServerProcess launch(ServerBinary binary, Path folder, RunFile run) throws IOException {
        // Before the start: whoever is killed in between must leave enough behind to find the server by.
        run.write(folder);
        ServerProcess server = ServerProcess.launch(binary, folder, run.address());
        try {
            run.running(server.handle()).write(folder);
            return server;
        } catch (IOException e) {
            server.stop();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static StartRefused refused(Path folder, String words) {
        return new StartRefused(DataDirectory.VARIABLE, "Redis cannot work in " + folder + " (" + words + "); "
                + advice(folder, words));
    }

    private static String advice(Path folder, String words) {
        if (DataDirectory.isFull(folder) || words.contains("No space left")) {
            return "the disk is full: free some space, nothing that was saved is lost";
        }
        return words.contains("append only file") || words.contains("AOF")
                ? "copy the folder, then repair its append-only file with redis-check-aof --fix"
                : "see that the folder can be written, or choose another";
    }

    private void watch(ServerProcess running) {
        Thread.ofVirtual().name("redis-watch").start(() -> {
            running.awaitEnd();
            startAgain(running);
        });
    }

    private void startAgain(ServerProcess ended) {
        if (isClosed()) {
            return;
        }
        LOG.error("The embedded Redis ended ({}); starting it again", ended.lastWords());
        String said = "";
        for (Duration pause = FIRST_PAUSE; !isClosed(); pause = longer(pause)) {
            Optional<String> problem = tryAgain();
            if (problem.isEmpty()) {
                return;
            }
            if (!problem.get().equals(said)) {
                said = problem.get();
                LOG.error("The embedded Redis does not start: {}; trying on", said);
            }
            rest(pause);
        }
    }

    /** One attempt on the same port, since that is where everybody looks for it; says what went wrong. */
    private synchronized Optional<String> tryAgain() {
        if (closed) {
            return Optional.empty();
        }
        try {
            ServerProcess next = launch(binary, data.path(), new RunFile(address, 0, java.time.Instant.EPOCH));
            if (next.awaitReady()) {
                server = next;
                LOG.info("The embedded Redis is back");
                watch(next);
                return Optional.empty();
            }
            next.awaitEnd();
            return Optional.of(next.lastWords() + "; " + advice(data.path(), next.lastWords()));
        } catch (IOException e) {
            return Optional.of(DataDirectory.unusable(data.path(), e).line());
        }
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

    /** Stops the server, which writes all it holds, and lets another process have the folder. */
    @Override
    public void close() {
        ServerProcess last;
        synchronized (this) {
            closed = true;
            last = server;
        }
        last.stop();
        data.close();
    }
}
