package dev.greenroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
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
    /** 128 and the number of the signal. */
    private static final int STOPPED = 128 + 15;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "SLACK_BOT_TOKEN=xoxb-s3cr3t | SLACK_SIGNING_SECRET: SLACK_BOT_TOKEN is set but this is not",
        "DISCORD_TOKEN=s3cr3t | DISCORD_TOKEN: this is not a bot token",
        "GREENROOM_BANK=nowhere.md | GREENROOM_BANK: nowhere.md is not there",
        "GREENROOM_BANK=, | GREENROOM_BANK: it names nothing",
        "GREENROOM_BANK=good.md,file | GREENROOM_BANK: there is no question in file",
        "GREENROOM_DATA_DIR=file | GREENROOM_DATA_DIR: ",
        "GREENROOM_BIND=203.0.113.1 | GREENROOM_BIND: cannot listen there"})
    void aStartThatIsRefusedSaysOneLineAndHasStatusOne(String variable, String line) throws IOException {
        Files.createFile(folder.resolve("file"));
        Files.writeString(folder.resolve("good.md"), "1. What is a list?\n2. What is a tuple?\n");
        String[] pair = variable.split("=", 2);

        Program.Ended ended = Program.run(folder, Map.of(pair[0], pair[1]));

        assertThat(ended.lines()).singleElement().asString().startsWith("Greenroom did not start. " + line)
                .doesNotContain(SECRET);
        assertThat(ended.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PORT", "MANAGEMENT_PORT"})
    void aPortInUseIsNamed(String variable) throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            Program.Ended ended = Program.run(folder, Map.of(variable, port));

            assertThat(ended.lines()).singleElement().asString()
                    .startsWith("Greenroom did not start. " + variable + ": port " + port + " is in use");
            assertThat(ended.status()).isEqualTo(1);
        }
    }

    @Test
    void whoeverWaitsForAClassHoldsUpNobodyElse() throws IOException {
        try (var program = Program.start(folder, Map.of(), "--spring.main.sources=" + Jammed.class.getName())) {
            assertThat(program.url()).hasScheme("http");
        }
    }

    @Test
    void theSameKeysWorkAsProperties() throws IOException {
        Program.Ended ended = Program.run(folder, Map.of(), "--GREENROOM_CHAT=perhaps");

        assertThat(ended.lines()).singleElement().asString()
                .contains("GREENROOM_CHAT: “perhaps” is neither on nor off");
    }

    @Test
    void aChatThatEverybodyCanReachIsSaidToHaveNoLogin() throws IOException {
        try (var program = Program.start(folder, Map.of("GREENROOM_BIND", "0.0.0.0"))) {
            assertThat(Stream.generate(program::line).takeWhile(line -> !line.isEmpty()).limit(8))
                    .anySatisfy(line -> assertThat(line).contains("it has no login", "GREENROOM_BIND=127.0.0.1"));
            program.end();
        }
    }

    @Test
    void helpSaysWhatThereIs() throws IOException {
        Program.Ended ended = Program.run(folder, Map.of(), "--help");

        assertThat(String.join("\n", ended.lines())).contains("java -jar greenroom.jar", "runs the bot", "--help",
                "GREENROOM_DATA_DIR", "check PATH... [--json]", "audit", "[--repair]");
        assertThat(ended.status()).isZero();
    }

    @Test
    void anUnknownCommandIsRefused() throws IOException {
        Program.Ended ended = Program.run(folder, Map.of(), "dance");

        assertThat(ended.lines().getFirst()).contains("There is no command “dance”");
        assertThat(ended.status()).isNotZero();
    }

    @Test
    void theStartSaysWhatIsOnWhatIsOffAndWhichVariableTurnsItOn() throws IOException {
        try (var program = Program.start(folder, Map.of("DISCORD_TOKEN", "", "GREENROOM_SECRET", SECRET, "LLM_URL",
                "https://llm.example/v1", "LLM_MODEL", "small", "LLM_API_KEY", SECRET))) {
            List<String> lines = Stream.generate(program::line).takeWhile(line -> !line.isEmpty()).limit(7).toList();

            assertThat(lines).hasSize(7);
            assertThat(lines.getFirst()).matches("Greenroom is running at http://localhost:\\d+/");
            assertThat(String.join("\n", lines)).containsPattern("local chat +on").containsPattern("Slack +off")
                    .contains("SLACK_SIGNING_SECRET and SLACK_BOT_TOKEN turn it on")
                    .contains("DISCORD_TOKEN turns it on").contains("REDIS_URL names another")
                    .containsPattern("reviewer +on +answers of people who agreed go to llm.example \\(small\\)")
                    .doesNotContain(SECRET);
            assertThat(folder.resolve("data").resolve("appendonly.aof")).exists();
            assertThat(program.end()).isEqualTo(STOPPED);
        }
    }
}
