package dev.greenroom.app.redis;

import dev.greenroom.app.config.StartRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A process of its own that runs an embedded Redis, so that a test can kill it. */
final class Parent implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private Parent(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts one on this folder, which saves {@code saved} under {@code key}. */
    static Parent start(Path folder) throws IOException {
        return new Parent(process(command(folder)));
    }

    /** Starts one on a disk of its own at this folder, which is full; empty where this machine makes no such disk. */
    static Optional<Parent> startOnFullDisk(Path folder) throws IOException {
        String disk = "mount -t tmpfs -o size=64k none '" + folder + "' && { head -c 100000 /dev/zero > '" + folder
                + "/filling' 2> /dev/null || true; } && echo mounted && exec \"$@\"";
        var command = Stream.concat(Stream.of("unshare", "-rm", "sh", "-c", disk, "sh"), command(folder).stream());
        var parent = new Parent(process(command.toList()));
        return "mounted".equals(parent.output.readLine()) ? Optional.of(parent) : Optional.empty();
    }

    private static List<String> command(Path folder) {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Parent.class.getName(), folder.toString());
    }

    private static Process process(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** What it says first that is ours: that it has saved, or why it did not start. */
    String firstWords() throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("saved") || line.startsWith("refused")) {
                return line;
            }
        }
        throw new AssertionError("ended with " + process.exitValue() + " and no word");
    }

    /** Kills it, and nothing but it. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    /** What runs in the other process. */
    public static void main(String[] arguments) throws IOException {
        try (var redis = EmbeddedRedis.start(Path.of(arguments[0]))) {
            Client.set(redis.address(), "key", "saved");
            System.out.println("saved, port " + redis.address().port());
            // Until the test ends this process, or the test itself has ended.
            new InputStreamReader(System.in, StandardCharsets.UTF_8).read();
        } catch (StartRefused refused) {
            System.out.println("refused " + refused.line());
        }
    }
}
