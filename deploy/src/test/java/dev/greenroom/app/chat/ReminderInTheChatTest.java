package dev.greenroom.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.app.TimedApplication;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A reminder from its setting to its end in the whole application, which makes its rounds by itself. */
@DisabledOnOs(OS.WINDOWS)
final class ReminderInTheChatTest {
    private static final Instant FRIDAY = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant SATURDAY = Instant.parse("2026-11-21T07:31:00Z");
    private static final int LOOKS = 2_000;

    @TempDir
    private Path folder;

    @Test
    void itComesAtItsTimeToWhoIsNotThereAndItsButtonTurnsItOff() {
        String person;
        try (var friday = TimedApplication.start(folder, FRIDAY); var ada = ChatClient.enter(friday.url(), "Ada")) {
            person = ada.person();
            rate(ada);
            assertThat(says(ada, "/prep settings reminder:08:30")).contains("At 08:30 (Europe/Berlin) I write to you");
        }
        try (var saturday = TimedApplication.start(folder, SATURDAY);
                var ada = ChatClient.back(saturday.url(), "Ada", person)) {
            JsonNode reminder = reminder(ada);
            assertThat(text(reminder)).contains("1 question is due for review");
            assertThat(reminder.get("onlyYou").asBoolean()).isTrue();
            ada.press(reminder, "Turn reminders off");
            assertThat(Stream.generate(() -> text(ada.answer())).limit(2))
                    .anyMatch(said -> said.contains("Reminders are off"));
            assertThat(says(ada, "/prep settings")).doesNotContain("I write to you");
        }
    }

    private static void rate(ChatClient person) {
        person.say("/question kind:concept");
        person.press(person.answer(), "Show answer");
        person.press(person.answer(), "Again");
        assertThat(text(person.answer())).contains("Kept: Again");
    }

    /** The round at the start of the application runs beside the test. */
    private static JsonNode reminder(ChatClient person) {
        return Stream.generate(() -> {
            LockSupport.parkNanos(10_000_000);
            return person.history().stream().filter(message -> text(message).contains("due for review")).findFirst();
        }).limit(LOOKS).flatMap(Optional::stream).findFirst().orElseThrow();
    }

    private static String says(ChatClient person, String line) {
        person.say(line);
        return text(person.answer());
    }

    private static String text(JsonNode message) {
        return Visible.text(message.get("html").asString());
    }
}
