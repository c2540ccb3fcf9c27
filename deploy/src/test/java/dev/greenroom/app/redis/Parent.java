package dev.greenroom.app.redis;

import dev.greenroom.app.config.StartRefused;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

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
        return new Parent(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Parent.class.getName(), folder.toString())
                .redirectErrorStream(true).start());
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
