package dev.greenroom.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.greenroom.app.Program;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program with a reviewer, from the variables to what people see. */
final class ReviewerInTheChatTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String ANSWER = "I honestly think it has to do with zyzzyva and threads.";

    @TempDir
    private Path folder;

    @Test
    void anAnswerIsReadByTheReviewerOnceItsAuthorAgreed() throws IOException {
        List<String> received = new CopyOnWriteArrayList<>();
        HttpServer model = model(received);
        try (var program = Program.start(folder, Map.of("LLM_URL",
                "http://localhost:" + model.getAddress().getPort() + "/v1", "LLM_MODEL", "small"));
                var ada = ChatClient.enter(program.url(), "Ada")) {
            ada.say("/question about:GIL");
            JsonNode question = ada.answer();
            ada.submit(Optional.of(question), ada.press(question, "Answer").get("forms").get(0),
                    Map.of("answer", ANSWER));
            JsonNode feedback = ada.answer();
            assertThat(feedback.get("html").asString()).contains("are sent to localhost", "points");
            assertThat(received).isEmpty();

            ada.press(feedback, "Ask the reviewer");
            assertThat(ada.answer().get("html").asString()).contains("Read by the reviewer at localhost",
                    "it has to do with zyzzyva", "&lt;@everyone&gt;").doesNotContain("<b>");
            assertThat(received).singleElement().asString().contains("small", ANSWER).doesNotContain("Ada");
        } finally {
            model.stop(0);
        }
    }

    private static HttpServer model(List<String> received) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        String said = JSON.writeValueAsString(Map.of("points",
                List.of(Map.of("point", 1, "coverage", "covered", "quote", "it has to do with zyzzyva")), "advice",
                "<b>More</b>, <@everyone>"));
        byte[] response = JSON
                .writeValueAsString(Map.of("choices", List.of(Map.of("message", Map.of("content", said)))))
                .getBytes(StandardCharsets.UTF_8);
        server.createContext("/v1/chat/completions", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, response.length);
            exchange.getResponseBody().write(response);
            exchange.close();
        });
        server.start();
        return server;
    }
}
