package dev.greenroom.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.app.Model;
import dev.greenroom.app.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The program with a reviewer, from the variables to what people see. */
final class ReviewerInTheChatTest {
    private static final String ANSWER = "I honestly think " + Model.QUOTE + " and threads.";

    @TempDir
    private Path folder;

    @Test
    void anAnswerIsReadByTheReviewerOnceItsAuthorAgreed() throws IOException {
        try (var model = new Model();
                var program = Program.start(folder, model.variables());
                var ada = ChatClient.enter(program.url(), "Ada")) {
            JsonNode feedback = answered(ada);
            assertThat(feedback.get("html").asString()).contains("are sent to localhost", "points");
            assertThat(model.received()).isEmpty();

            ada.press(feedback, "Ask the reviewer");
            assertThat(ada.answer().get("html").asString()).contains(Model.READ, Model.QUOTE,
                    "&lt;@everyone&gt;").doesNotContain("<b>");
            assertThat(model.received()).singleElement().asString().contains("small", ANSWER).doesNotContain("Ada");
        }
    }

    @Test
    void whatTheReviewerReadsWhenTheProgramIsAskedToEndIsStillKeptAndSaid() throws Exception {
        try (var model = new Model();
                var program = Program.start(folder, model.variables());
                var ada = ChatClient.enter(program.url(), "Ada")) {
            JsonNode feedback = answered(ada);
            var let = model.think();
            ada.press(feedback, "Ask the reviewer");
            model.awaitRequest();

            var end = CompletableFuture.supplyAsync(program::end);
            program.awaitNoEntry();
            let.countDown();

            assertThat(ada.answer().get("html").asString()).containsAnyOf(Model.READ, Model.TOO_LATE);
            end.join();
        }
    }

    private static JsonNode answered(ChatClient person) {
        person.say("/question about:GIL");
        JsonNode question = person.answer();
        person.submit(Optional.of(question), person.press(question, "Answer").get("forms").get(0),
                Map.of("answer", ANSWER));
        return person.answer();
    }
}
