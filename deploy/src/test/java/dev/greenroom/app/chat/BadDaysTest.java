package dev.greenroom.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.app.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The whole program in a process of its own, on days on which something breaks. */
@DisabledOnOs(OS.WINDOWS)
final class BadDaysTest {
    private static final int RATED = 5;
    private static final int ATTEMPTS = 60;
    private static final String LOOKED_AT = "looked at ";
    /** How soon people are told that Redis is away. */
    private static final Duration PROMISED = Duration.ofSeconds(3);

    @TempDir
    private Path folder;

    @Test
    void whileRedisIsFrozenPeopleAreToldSoAndAfterwardsAllGoesOnWithoutARestart() throws IOException {
        try (var program = Program.start(folder, Map.of()); var ada = ChatClient.enter(program.url(), "Ada")) {
            assertThat(ask(ada, "/streak")).contains("Streak");
            ProcessHandle redis = program.redis();

            Program.signal("STOP", redis);
            ada.say("/streak");
            String meanwhile = Visible.text(ada.answerWithin(PROMISED).get("html").asString());
            Program.signal("CONT", redis);

            assertThat(meanwhile).contains("My memory is out of reach", "try again in a minute");
            assertThat(comesBack(ada, "Streak:")).isTrue();
        }
    }

    /** Whoever saw the answer gets nothing for giving it, so a mark left behind would be felt. */
    @Test
    void whatWasPressedWhileRedisWasFrozenChangesNothingWhenItGoesOn() throws IOException {
        try (var program = Program.start(folder, Map.of()); var ada = ChatClient.enter(program.url(), "Ada")) {
            ada.say("/question kind:concept");
            JsonNode question = ada.answer();
            ProcessHandle redis = program.redis();

            Program.signal("STOP", redis);
            ada.press(question, "Show answer");
            String meanwhile = Visible.text(ada.answerWithin(PROMISED).get("html").asString());
            Program.signal("CONT", redis);

            assertThat(meanwhile).contains("My memory is out of reach", "nothing was changed");
            assertThat(comesBack(ada, "Streak:")).isTrue();
            assertThat(data(ada)).doesNotContain(LOOKED_AT);
            ada.press(question, "Show answer");
            ada.answer();
            assertThat(data(ada)).contains(LOOKED_AT);
        }
    }

    @Test
    void whileRedisIsDeadPeopleAreToldSoAndItComesBackWithWhatWasSaved() throws IOException {
        try (var program = Program.start(folder, Map.of()); var ada = ChatClient.enter(program.url(), "Ada")) {
            rate(ada);

            ProcessHandle redis = program.redis();
            Program.signal("KILL", redis);
            redis.onExit().join();

            assertThat(comesBack(ada, "Streak: 1 day")).isTrue();
        }
    }

    @Test
    void whatWasSaidToBeKeptIsThereAfterTheProgramWasKilled() throws IOException {
        String person;
        try (var program = Program.start(folder, Map.of()); var ada = ChatClient.enter(program.url(), "Ada")) {
            person = ada.person();
            for (int question = 0; question < RATED; question++) {
                rate(ada);
            }
            program.kill();
        }
        try (var program = Program.start(folder, Map.of());
                var ada = ChatClient.back(program.url(), "Ada", person)) {
            assertThat(ask(ada, "/streak")).contains("Streak: 1 day");
            assertThat(ask(ada, "/prep stats")).contains(RATED + " of ");
        }
    }

    private static String data(ChatClient person) {
        person.say("/prep export");
        return person.read(person.answer().get("files").get(0));
    }

    private static boolean comesBack(ChatClient person, String with) {
        return Stream.generate(() -> ask(person, "/streak")).limit(ATTEMPTS).anyMatch(said -> said.contains(with));
    }

    private static void rate(ChatClient person) {
        person.say("/question kind:concept");
        JsonNode question = person.answer();
        person.press(question, "Show answer");
        JsonNode answer = person.answer();
        person.press(answer, "Good");
        assertThat(Visible.text(person.answer().get("html").asString())).contains("Kept: Good");
    }

    private static String ask(ChatClient person, String line) {
        person.say(line);
        return Visible.text(person.answer().get("html").asString());
    }
}
