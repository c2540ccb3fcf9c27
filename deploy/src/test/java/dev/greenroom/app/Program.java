package dev.greenroom.app;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/**
 * The program as an operator runs it: a process of its own, with its folder, variables, output and status. Where the jar is
 * made already, which integration tests wait for, it runs from that; before, from its classes.
 */
public final class Program implements AutoCloseable {
    private static final String RUNNING = "Greenroom is running at ";
    private static final Optional<String> JAR = Optional.ofNullable(System.getProperty("greenroom.jar"));
    /** In the jar: runs its main class as {@code java -jar} does, with more on the class path. */
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final Process process;
    private final Output output;
    private volatile URI where = URI.create("http://not-yet/");

    private Program(Process process) {
        this.process = process;
        this.output = new Output(process);
    }

    /** What a run came to: all that it said, and its status. */
    public record Ended(List<String> lines, int status) {}

    /** Runs to its end. */
    public static Ended run(Path folder, Map<String, String> variables, String... arguments) throws IOException {
        try (var program = start(folder, variables, arguments)) {
            return new Ended(program.output.lines().toList(), program.process.onExit().join().exitValue());
        }
    }

    /** Starts in {@code folder}, with these variables and none of this machine's that it reads. */
    public static Program start(Path folder, Map<String, String> variables, String... arguments) throws IOException {
        return launch(folder, variables, JAR.isPresent()
                ? List.of("-jar", JAR.get())
                : List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()), List.of(arguments));
    }

    /** The same from the jar, with {@link Hurried} beside what is in there. */
    static Program startHurried(Path folder, Map<String, String> variables) throws IOException {
        String beside = Path.of("target", "test-classes").toAbsolutePath().toString();
        return launch(folder, variables,
                List.of("-Dloader.path=" + beside, "-cp", JAR.orElseThrow(), LAUNCHER),
                List.of("--spring.main.sources=" + Hurried.class.getName(),
                        "--spring.main.allow-bean-definition-overriding=true"));
    }

    private static Program launch(Path folder, Map<String, String> variables, List<String> way, List<String> arguments)
            throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-Dfile.encoding=UTF-8"));
        command.addAll(way);
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches("(GREENROOM|SLACK|DISCORD|LLM|REDIS|MANAGEMENT"
                + "|SPRING|SERVER)_.*|PORT|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS"));
        var all = new HashMap<>(Map.of("PORT", "0"));
        all.putAll(variables);
        builder.environment().putAll(all);
        return new Program(builder.start());
    }

    /** The next line it says; empty at the end. */
    public String line() {
        return output.next().orElse("");
    }

    /** Waits until it runs. What goes wrong in it later is told where somebody may look for it. */
    public URI url() {
        String said = output.lines().filter(line -> line.startsWith(RUNNING)).findFirst().orElseThrow(
                () -> new AssertionError("it did not start, status " + process.onExit().join().exitValue()));
        Thread.ofVirtual()
                .start(() -> output.lines().filter(line -> line.contains(" ERROR ")).forEach(System.out::println));
        where = URI.create(said.substring(RUNNING.length()).strip());
        return where;
    }

    /** Waits until it takes nobody in any more, having run before. */
    public void awaitNoEntry() throws IOException {
        while (true) {
            try {
                new Socket(where.getHost(), where.getPort()).close();
            } catch (ConnectException refused) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        }
    }

    /** The process itself. */
    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Its redis-server. */
    public ProcessHandle redis() {
        return process.children().filter(child -> child.info().command().orElse("").contains("redis")).findFirst()
                .orElseThrow();
    }

    /** Sends a signal to a process of this machine. */
    public static void signal(String name, ProcessHandle to) throws IOException {
        int status = new ProcessBuilder("kill", "-" + name, Long.toString(to.pid())).start().onExit().join()
                .exitValue();
        if (status != 0) {
            throw new AssertionError("kill -" + name + " came to " + status);
        }
    }

    /** Kills it, and nothing but it. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks it to end; its status. */
    public int end() {
        process.destroy();
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        end();
    }
}
