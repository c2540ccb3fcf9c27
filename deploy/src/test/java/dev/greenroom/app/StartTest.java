package dev.greenroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program as an operator meets it: a process with variables, output and a status. */
final class StartTest {
    private static final String SECRET = "s3cr3t";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SLACK_BOT_TOKEN=xoxb-s3cr3t | SLACK_SIGNING_SECRET: SLACK_BOT_TOKEN is set but this is not",
        "DISCORD_TOKEN=s3cr3t | DISCORD_TOKEN: this is not a bot token",
        "GREENROOM_BANK=nowhere.md | GREENROOM_BANK: nowhere.md is not there",
        "GREENROOM_DATA_DIR=file | GREENROOM_DATA_DIR: ",
        "GREENROOM_BIND=203.0.113.1 | GREENROOM_BIND: cannot listen there"})
    void aStartThatIsRefusedSaysOneLineAndHasStatusOne(String variable, String line) throws IOException {
        Files.createFile(folder.resolve("file"));
        String[] pair = variable.split("=", 2);

        Ended ended = run(Map.of(pair[0], pair[1]));

        assertThat(ended.lines()).singleElement().asString().startsWith("Greenroom did not start. " + line)
                .doesNotContain(SECRET);
        assertThat(ended.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PORT", "MANAGEMENT_PORT"})
    void aPortInUseIsNamed(String variable) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            Ended ended = run(Map.of(variable, port));

            assertThat(ended.lines()).singleElement().asString()
                    .startsWith("Greenroom did not start. " + variable + ": port " + port + " is in use");
            assertThat(ended.status()).isEqualTo(1);
        }
    }

    @Test
    void theSameKeysWorkAsProperties() throws IOException {
        Ended ended = run(Map.of(), "--GREENROOM_CHAT=perhaps");

        assertThat(ended.lines()).singleElement().asString()
                .contains("GREENROOM_CHAT: “perhaps” is neither on nor off");
    }

    @Test
    void helpSaysWhatThereIs() throws IOException {
        Ended ended = run(Map.of(), "--help");

        assertThat(String.join("\n", ended.lines())).contains("java -jar greenroom.jar", "runs the bot", "--help",
                "GREENROOM_DATA_DIR");
        assertThat(ended.status()).isZero();
    }

    @Test
    void anUnknownCommandIsRefused() throws IOException {
        Ended ended = run(Map.of(), "dance");

        assertThat(ended.lines().getFirst()).contains("There is no command “dance”");
        assertThat(ended.status()).isNotZero();
    }

    @Test
    void theStartSaysWhatIsOnWhatIsOffAndWhichVariableTurnsItOn() throws IOException {
        Process process = start(Map.of("DISCORD_TOKEN", "", "GREENROOM_SECRET", SECRET));
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = Stream.generate(() -> line(output)).takeWhile(line -> !line.isEmpty()).limit(6)
                    .toList();

            assertThat(lines).hasSize(6);
            assertThat(lines.getFirst()).matches("Greenroom is running at http://localhost:\\d+/");
            assertThat(String.join("\n", lines)).containsPattern("local chat +on").containsPattern("Slack +off")
                    .contains("SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN turn it on")
                    .contains("DISCORD_TOKEN turns it on").contains("REDIS_URL names another")
                    .doesNotContain(SECRET);
            assertThat(folder.resolve("data").resolve("appendonly.aof")).exists();
        } finally {
            process.destroy();
        }
        assertThat(process.onExit().join().isAlive()).isFalse();
    }

    private static String line(java.io.BufferedReader output) {
        try {
            String line = output.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Ended(List<String> lines, int status) {}

    private Ended run(Map<String, String> variables, String... arguments) throws IOException {
        Process process = start(variables, arguments);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(output.lines().toList(), process.onExit().join().exitValue());
    }

    /** The program in a folder of its own, with these variables and none of this machine's that it reads. */
    private Process start(Map<String, String> variables, String... arguments) throws IOException {
        var command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), "-XX:TieredStopAtLevel=1", "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dfile.encoding=UTF-8", Main.class.getName()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.matches(
                "(GREENROOM|SLACK|DISCORD|LLM|REDIS|MANAGEMENT|SPRING|SERVER)_.*|PORT|JAVA_TOOL_OPTIONS|JDK_JAVA_OPTIONS"));
        var all = new HashMap<>(Map.of("PORT", "0"));
        all.putAll(variables);
        builder.environment().putAll(all);
        return builder.start();
    }
}
