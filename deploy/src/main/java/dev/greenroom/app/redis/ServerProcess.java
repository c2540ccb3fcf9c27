package dev.greenroom.app.redis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run of redis-server. Its settings go in through its standard input, so that no second file holds the password;
 * its output is always read, since a full pipe would stop it. Thread-safe.
 */
final class ServerProcess {
    private static final String READY = "Ready to accept connections";
    private static final String TAKEN = "Address already in use";
    private static final int KEPT_LINES = 30;
    private static final int PATIENCE_SECONDS = 10;
    private static final Duration USUAL = Duration.ofSeconds(5);
    /** Gigabytes from a slow disk take minutes. */
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    /** Becomes the program it is given, with the same number, in a session of its own. */
    private static final Optional<String> SETSID = Stream.of("/usr/bin/setsid", "/bin/setsid")
            .filter(file -> Files.isExecutable(Path.of(file))).findFirst();

    private final Process process;
    private final Deque<String> output = new ArrayDeque<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private final CompletableFuture<@Nullable Void> over = new CompletableFuture<>();

    private volatile boolean gaveUp;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /**
     * Starts a server.
     *
     * @return the process, not yet ready or already ended; {@link #awaitReady} tells
     */
    static ServerProcess launch(ServerBinary binary, Path folder, Address address) throws IOException {
        var server = new ServerProcess(
                new ProcessBuilder(command(binary)).directory(folder.toFile()).redirectErrorStream(true).start());
        Thread.ofVirtual().name("redis-output").start(server::read);
        try (var settings = server.process.outputWriter(StandardCharsets.UTF_8)) {
            settings.write(String.join("\n", settings(address)) + "\n");
        } catch (IOException endedAlready) {
            // what it said on its way out is in its output
        }
        return server;
    }

    /**
     * In a session of its own where the machine can do that: Ctrl-C goes to all processes of a terminal, and the server
     * has to outlive the application, which saves on its way out.
     */
    private static List<String> command(ServerBinary binary) {
        var command = List.of(binary.file().toAbsolutePath().toString(), "-");
        return SETSID.map(setsid -> Stream.concat(Stream.of(setsid), command.stream()).toList()).orElse(command);
    }

    /** Durable before answered: what a person was told was saved is on the disk by then. */
    private static List<String> settings(Address address) {
        return List.of("port " + address.port(), "bind " + Address.HOST, "protected-mode yes",
                "requirepass " + address.password(), "dir ./", "appendonly yes", "appendfsync always",
                "aof-load-truncated yes", "save \"\"", "maxmemory-policy noeviction", "daemonize no",
                "loglevel notice");
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                remember(line);
                if (line.contains(READY)) {
                    ready.complete(true);
                }
            }
        } catch (IOException gone) {
            // its end is what matters, and onExit tells
        }
        ready.complete(false);
        over.complete(null);
    }

    private void remember(String line) {
        synchronized (output) {
            output.addLast(line.strip());
            if (output.size() > KEPT_LINES) {
                output.removeFirst();
            }
        }
    }

    /**
     * Waits until it has read its data and answers; false if it ended instead, or was ended because that took too long. Says
     * in the log what is waited for where it takes long.
     */
    boolean awaitReady() {
        if (!isReadyOrOverWithin(USUAL)) {
            LOG.info("Waiting for redis-server (process {}) to read its data, {} min at most", process.pid(),
                    LONGEST.toMinutes());
            if (!isReadyOrOverWithin(LONGEST)) {
                gaveUp = true;
                process.destroyForcibly();
            }
        }
        return ready.getNow(false);
    }

    /** Waits by {@code join}: a thread that waits with a limit of its own would keep Spring from ending during the start. */
    private boolean isReadyOrOverWithin(Duration time) {
        return ready.thenApply(any -> true).completeOnTimeout(false, time.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /** Whether it ended because somebody else has the port. */
    boolean foundPortTaken() {
        synchronized (output) {
            return output.stream().anyMatch(line -> line.contains(TAKEN));
        }
    }

    /** Why it ended: its last words of alarm, else its status. Called after its end. */
    String lastWords() {
        if (gaveUp) {
            return "it did not answer for " + LONGEST.toMinutes() + " min";
        }
        synchronized (output) {
            return output.reversed().stream().filter(line -> line.contains(" # ")).filter(line -> !isRoutine(line))
                    .findFirst().map(line -> line.replaceFirst("^\\d+:[A-Z] .*? # ", ""))
                    .orElseGet(() -> "without a word, status " + process.exitValue());
        }
    }

    /** Warnings about the machine that Redis gives at every start. */
    private static boolean isRoutine(String line) {
        return line.contains("WARNING") || line.contains("oO0OoO0OoO0Oo") || line.contains("Redis version=")
                || line.contains("Configuration loaded") || line.contains("Reading config from stdin")
                || line.contains("Server initialized");
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits until it has ended, for whatever reason, and all it said has been read; not long where a disk holds it fast. */
    void awaitEnd() {
        var end = CompletableFuture.allOf(process.onExit(), over);
        (gaveUp ? end.completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS) : end).join();
    }

    /** Asks it to end, which lets it write what it holds; ends it by force if it does not. */
    void stop() {
        process.destroy();
        boolean ended = process.onExit().thenApply(any -> true)
                .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (!ended) {
            process.destroyForcibly();
        }
    }
}
