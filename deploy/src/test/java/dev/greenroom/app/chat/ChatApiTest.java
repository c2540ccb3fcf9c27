package dev.greenroom.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.app.StageApplication;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

final class ChatApiTest {
    private static final CountDownLatch SLOW = new CountDownLatch(1);
    private static StageApplication application;
    private ChatClient ada;
    private ChatClient ben;

    @BeforeAll
    static void start() {
        application = StageApplication.start(StageFeature.catalogue(SLOW));
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @BeforeEach
    void enter() {
        ada = ChatClient.enter(application.url(), "Ada");
        ben = ChatClient.enter(application.url(), "Ben");
    }

    @AfterEach
    void leave() {
        ada.close();
        ben.close();
    }

    @Test
    void aCommandIsShownToTheOneWhoTypedItAndSoIsItsAnswer() {
        ada.say("/question topic:python");

        assertThat(ada.await("said").get("message").get("html").asString()).isEqualTo("<p>/question topic:python</p>");
        assertThat(ada.await("said").get("message").get("thinking").asBoolean()).isTrue();
        JsonNode answer = ada.answer();
        assertThat(answer.get("onlyYou").asBoolean()).isTrue();
        assertThat(answer.get("html").asString()).contains("What is early stopping");
        assertThat(ben.history()).noneMatch(message -> message.get("id").equals(answer.get("id")));
    }

    @Test
    void aSharedQuestionIsForEverybody() {
        ada.say("/question share:yes");

        assertThat(ada.answer().get("onlyYou").asBoolean()).isFalse();
        assertThat(ben.answer().get("html").asString()).contains("What is early stopping");
    }

    @Test
    void aPressAnswersInPlaceAndPagesTurn() {
        ada.say("/question");
        JsonNode question = ada.answer();

        ada.press(question, "Show answer");
        JsonNode answer = ada.answer();
        assertThat(answer.get("id")).isEqualTo(question.get("id"));
        assertThat(answer.get("html").asString()).contains("Reference answer", "Page 1 of");
        assertThat(ada.await("settled").get("id")).isEqualTo(question.get("id"));

        ada.press(answer, "More");
        assertThat(ada.answer().get("html").asString()).contains("Page 2 of");
    }

    @Test
    void aFormOpensAtOnceAndWhatIsTypedComesBackAsText() {
        ada.say("/question");
        JsonNode question = ada.answer();

        JsonNode form = ada.press(question, "Answer").get("forms").get(0);
        assertThat(form.get("title").asString()).isEqualTo("Your answer");
        ada.submit(Optional.of(question), form, Map.of("answer", StageFeature.BRAZEN));

        assertThat(ada.answer().get("html").asString())
                .isEqualTo("<p>You wrote: &lt;img src=x onerror=alert(1)&gt;</p>");
    }

    @Test
    void aButtonWorksAlthoughItsMessageIsForgotten() {
        ada.say("/question");
        JsonNode question = ada.answer();

        ada.send("press",
                Map.of("message", "from-before-the-restart", "token", ChatClient.token(question, "Show answer")));

        assertThat(ada.answer().get("id").asString()).isEqualTo("from-before-the-restart");
    }

    @Test
    void somebodyElsesPrivateMessageIsNotReplaced() {
        ada.say("/question");
        JsonNode question = ada.answer();

        ben.press(question, "Show answer");

        assertThat(ben.answer().get("id")).isNotEqualTo(question.get("id"));
        assertThat(ada.history().getLast().get("html")).isEqualTo(question.get("html"));
    }

    @Test
    void aChoiceIsPressedLikeAButton() {
        ada.say("/question");
        ada.press(ada.answer(), "Show answer");

        ada.press(ada.answer(), "The second");

        assertThat(ada.answer().get("html").asString()).isEqualTo("<p>You picked two.</p>");
    }

    @Test
    void aFileIsSavedUnderItsName() {
        ada.say("/prep export");

        JsonNode file = ada.answer().get("files").get(0);
        var saved = ada.exchange(java.net.http.HttpRequest
                .newBuilder(application.url().resolve(file.get("href").asString())).build());

        assertThat(saved.body()).isEqualTo("{}");
        assertThat(saved.headers().firstValue("Content-Disposition").orElseThrow()).startsWith("attachment;")
                .contains("data.json");
    }

    @Test
    void aNoticeAfterAPublicPromiseIsStillForTheCallerAlone() {
        ada.say("/slow");
        JsonNode promise = ben.await("said").get("message");
        assertThat(promise.get("thinking").asBoolean()).isTrue();

        SLOW.countDown();

        assertThat(ben.await("gone").get("id")).isEqualTo(promise.get("id"));
        JsonNode notice = ada.answer();
        assertThat(notice.get("onlyYou").asBoolean()).isTrue();
        assertThat(notice.get("html").asString()).contains("That took a while.");
    }

    @Test
    void aBugEndsInASentenceWithAnIncident() {
        ada.say("/broken");

        assertThat(ada.answer().get("html").asString()).contains("Something went wrong", "incident");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/unlinked", "/deep"})
    void anErrorOfTheMachineEndsInASentenceTooAndNotInDotsForEver(String line) {
        ada.say(line);

        assertThat(ada.answer().get("html").asString()).contains("Something went wrong", "incident");
    }

    @Test
    void whatIsNoCommandGoesToTheChannelAndWhoeverMeantOneIsTold() {
        ada.say("question please");

        JsonNode said = ben.await("said").get("message");
        assertThat(said.get("author").asString()).isEqualTo("Ada");
        assertThat(said.get("onlyYou").asBoolean()).isFalse();
        assertThat(ada.answer().get("html").asString()).contains("Did you mean /question?");
    }

    @Test
    void onlyTheFirstPersonEverIsAdmin() {
        ben.say("/daily now");

        assertThat(ben.answer().get("html").asString()).contains("is for the admins");
    }

    @Test
    void completionOffersCommandsOptionsAndValues() {
        assertThat(lines("/que")).containsExactly("/question ");
        assertThat(lines("/prep ")).contains("/prep help ", "/prep topics ");
        assertThat(lines("/question ")).contains("/question topic:", "/question level:");
        assertThat(lines("/question topic:m")).containsExactly("/question topic:\"machine learning\" ");
        assertThat(lines("/question topic:\"machine learning\" le")).containsExactly(
                "/question topic:\"machine learning\" level:");
        assertThat(lines("/question sen")).containsExactly("/question level:senior ");
        assertThat(lines("hello")).isEmpty();
    }

    private java.util.List<String> lines(String typed) {
        return ada.get("complete", Map.of("line", typed)).get("suggestions").valueStream()
                .map(suggestion -> suggestion.get("line").asString()).toList();
    }

    @Test
    void anotherChannelIsOpenedForEverybody() {
        assertThat(ada.send("channels", Map.of("channel", "python")).statusCode()).isEqualTo(200);

        assertThat(ben.await("channels").get("channels").toString()).contains("python");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Python", "a b", "", "../etc", "ä"})
    void aBadNameOfAChannelIsRefusedWithASentence(String name) {
        var refused = ada.send("channels", Map.of("channel", name));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("problem", "up to 30");
    }

    @Test
    void aLineThatIsTooLongIsRefused() {
        assertThat(ada.send("say", Map.of("text", "/" + "x".repeat(ChatApi.LONGEST_LINE))).statusCode()).isEqualTo(400);
        assertThat(ada.send("say", Map.of("text", "x".repeat(300_000))).statusCode()).isEqualTo(413);
    }

    @Test
    void whoeverIsUnknownHasToEnter() {
        assertThat(ada.send("say", Map.of("person", "nobody", "text", "/question")).statusCode()).isEqualTo(409);
    }

    @Test
    void aRequestThatMakesNoSenseIsRefused() {
        assertThat(ada.send("say", Map.of("person", "no such id!", "text", "/question")).statusCode()).isEqualTo(400);
        assertThat(ada.send("press", Map.of("message", "m")).statusCode()).isEqualTo(400);
    }
}
