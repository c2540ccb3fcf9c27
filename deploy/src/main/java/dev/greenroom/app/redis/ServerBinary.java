package dev.greenroom.app.redis;

import dev.greenroom.app.config.StartRefused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import redis.embedded.core.ExecutableProvider;

/**
 * A redis-server that runs on this machine.
 *
 * @param major its version, before the first dot
 */
record ServerBinary(Path file, int major) {
    private static final Pattern VERSION = Pattern.compile("\\bv=(\\d+)\\.\\d+");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** From this version on the append-only file is a folder that older servers overlook. */
    private static final int MULTI_PART = 7;

    /** Somewhere a redis-server may be found. */
    record Candidate(String name, Finder finder) {}

    /** Finds an executable. */
    @FunctionalInterface
    interface Finder {
        /** The executable, made ready to be run. */
        Path find(Path folder) throws IOException;
    }

    /** The bundled server first, then an installed one: the bundled one needs libraries that a machine may lack. */
    static List<Candidate> usual() {
        return List.of(
                new Candidate("the bundled one",
                        folder -> ExecutableProvider.newJarResourceProvider(folder.toFile()).get().toPath()),
                new Candidate("one on the PATH",
                        folder -> ExecutableProvider.newExecutableInPath("redis-server").get().toPath()));
    }

    /**
     * The first candidate that runs here and understands the data in {@code folder}.
     *
     * @throws StartRefused if there is none
     */
    static ServerBinary choose(List<Candidate> candidates, Path folder) {
        return choose(candidates, folder, PATIENCE);
    }

    /** The same, where each candidate has so long to say its version. */
    static ServerBinary choose(List<Candidate> candidates, Path folder, Duration patience) {
        boolean multiPart = Files.isDirectory(folder.resolve("appendonlydir"));
        var problems = new ArrayList<String>();
        for (Candidate candidate : candidates) {
            try {
                ServerBinary binary = probe(candidate.finder().find(folder), patience);
                if (!multiPart || binary.major() >= MULTI_PART) {
                    return binary;
                }
                problems.add(candidate.name() + " is version " + binary.major()
                        + ", the data was written by version 7 or newer");
            } catch (IOException | RuntimeException e) {
                problems.add(candidate.name() + ": " + e.getMessage());
            }
        }
        if (DataDirectory.isFull(folder)) {
            throw new StartRefused(DataDirectory.VARIABLE, "the disk of " + folder + " is full; free some space");
        }
        throw new StartRefused("redis-server", "none runs on this machine (" + String.join("; ", problems)
                + "). Install Redis 7 (apt-get install redis-server, brew install redis), or set REDIS_URL");
    }

    private static ServerBinary probe(Path file, Duration patience) throws IOException {
        Process process = new ProcessBuilder(file.toString(), "--version").redirectErrorStream(true).start();
        process.getOutputStream().close();
        try {
            // Before its words are read, which are too few to fill a pipe: reading waits for the end, however late.
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new IOException("does not answer");
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        var version = VERSION.matcher(output);
        if (process.exitValue() != 0 || !version.find()) {
            throw new IOException(output.isEmpty() ? "ends with " + process.exitValue() : output);
        }
        return new ServerBinary(file, Integer.parseInt(version.group(1)));
    }
}
