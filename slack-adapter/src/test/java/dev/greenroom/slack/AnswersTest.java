package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.slack.fake.Fault;
import dev.greenroom.slack.fake.FakePerson;
import dev.greenroom.slack.fake.SeenMessage;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where answers land when the way at hand is closed. */
class AnswersTest {
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    private SeenMessage sendAForm(FakePerson person, Duration later) {
        person.types("/try form");
        stage.clock.advance(later);
        return person.submits(Map.of("Your answer", "x")).getLast();
    }

    @Test
    void aFormsAnswerGoesToItsOpenersAddressForHalfAnHour() {
        SeenMessage answer = sendAForm(stage.slack.person("U1").in("C2"), Duration.ofMinutes(28));
        assertThat(answer.channel()).isEqualTo("C2");
        assertThat(answer.onlyFor()).contains("U1");
    }

    @Test
    void aFormLeftOpenForAnHourIsAnsweredInTheChannelTheBotIsIn() {
        SeenMessage answer = sendAForm(stage.person(), Duration.ofHours(1));
        assertThat(answer.channel()).isEqualTo("C1");
        assertThat(answer.onlyFor()).contains("U1");
        assertThat(stage.slack.calls("chat.postEphemeral")).hasSize(1);
        assertThat(stage.slack.calls("response_url")).isEmpty();
    }

    @Test
    void aFormLeftOpenForAnHourInAChannelTheBotNeverJoinedIsAnsweredDirectly() {
        SeenMessage answer = sendAForm(stage.slack.person("U1").in("C2"), Duration.ofHours(1));
        assertThat(answer.channel()).isEqualTo("D1");
        assertThat(answer.text()).isEqualTo("you said x");
        assertThat(answer.buttons()).contains("Again");
    }

    @Test
    void aServerErrorIsTriedAgain() {
        stage.slack.faults().once("response_url", new Fault.Status(503));
        stage.slack.faults().once("response_url", new Fault.Status(500));
        assertThat(stage.person().types("/hello").getLast().text()).isEqualTo("Hello.");
        assertThat(stage.slack.calls("response_url")).hasSize(3);
        assertThat(stage.pauses).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
    }

    @Test
    void aRateLimitIsWaitedFor() {
        stage.slack.faults().once("response_url", new Fault.TooMany(7));
        assertThat(stage.person().types("/hello").getLast().text()).isEqualTo("Hello.");
        assertThat(stage.pauses).containsExactly(Duration.ofSeconds(7));
    }

    @Test
    void anAddressThatFailsForGoodGivesWayToTheWebApi() {
        stage.slack.faults().always("response_url", new Fault.Status(503));
        assertThat(stage.person().types("/hello").getLast().text()).isEqualTo("Hello.");
        assertThat(stage.slack.calls("response_url")).hasSize(3);
        assertThat(stage.slack.calls("chat.postEphemeral")).hasSize(1);
    }

    @Test
    void anAddressThatIsGoneIsNotTriedAgain() {
        stage.slack.faults().always("response_url", new Fault.Status(404));
        stage.person().types("/hello");
        assertThat(stage.slack.calls("response_url")).hasSize(1);
    }

    @Test
    void aPublicAnswerWithoutAddressIsPostedInTheChannel() {
        stage.slack.faults().always("response_url", new Fault.Status(404));
        assertThat(stage.person().types("/try aloud").getLast().isEphemeral()).isFalse();
        assertThat(stage.slack.person("U1").in("C2").types("/try aloud").getLast().channel()).isEqualTo("D1");
    }

    @Test
    void anUpdateWithoutAddressStandsBesideItsMessage() {
        SeenMessage reply = stage.person().types("/try echo hi").getLast();
        stage.slack.faults().always("response_url", new Fault.Status(404));
        stage.person().presses(reply, "Again");
        assertThat(stage.person().sees()).extracting(SeenMessage::text).containsExactly("hi", "in its place");
    }

    @Test
    void anAnswerForAllIsNotSentTwiceWhenNobodyKnowsWhetherItArrived() {
        stage.slack.faults().once("response_url", new Fault.HangUpAfterwards());
        stage.person().types("/try aloud");
        stage.adapter.close();
        assertThat(stage.slack.messages("C1")).hasSize(1);
        assertThat(stage.slack.calls()).extracting(call -> call.method()).containsOnlyOnce("response_url")
                .doesNotContain("chat.postMessage");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void anAnswerForAllIsNotSentTwiceWhenAGatewayOfSlackSaysThatItDoesNotKnow(int status) {
        stage.slack.faults().always("response_url", new Fault.StatusAfterwards(status));
        stage.person().types("/try aloud");
        stage.adapter.close();
        assertThat(stage.slack.messages("C1")).hasSize(1);
        assertThat(stage.slack.calls()).extracting(call -> call.method()).containsOnlyOnce("response_url")
                .doesNotContain("chat.postMessage");
    }

    @Test
    void anAnswerForAllThatSlackSaysItDidNotTakeIsSentAgain() {
        stage.slack.faults().once("response_url", new Fault.Status(503));
        assertThat(stage.person().types("/try aloud").getLast().isEphemeral()).isFalse();
        assertThat(stage.slack.calls("response_url")).hasSize(2);
    }

    @Test
    void aFormThatDoesNotOpenSaysSo() {
        stage.slack.faults().once("views.open", new Fault.Refusal("expired_trigger_id"));
        assertThat(stage.person().types("/try form").getLast().text()).contains("did not answer me in time");
        assertThat(stage.person().form()).isEmpty();
    }

    @Test
    void aFileThatCannotBeSentSaysSo() {
        stage.slack.faults().once("files.completeUploadExternal", new Fault.Refusal("not_allowed"));
        assertThat(stage.person().types("/try file").getLast().text()).contains("incident");
    }

    @Test
    void anErrorIsAnIncidentOfWhichPeopleHear() {
        assertThat(stage.person().types("/try broken").getLast().text()).contains("incident");
    }

    @ParameterizedTest
    @CsvSource({"https://hooks.slack.com/actions/1, true", "https://hooks.slack.com:443/x, true",
        "http://hooks.slack.com/x, false", "https://hooks.slack.com.evil.example/x, false",
        "https://evil.example/hooks.slack.com, false", "https://hooks.slack.com@evil.example/x, false",
        "https://hooks.slack.com:8443/x, false", "http://169.254.169.254/latest, false",
        "file:///etc/passwd, false", "http://127.0.0.2/x, false", "https://127.0.0.1/x, false",
        "mailto:a@hooks.slack.com, false"})
    void onlySlacksAddressesArePostedTo(URI address, boolean allowed) {
        var urls = new ResponseUrls(stage.workspace.slack().getHttpClient(), stage.slack.apiUrl());
        assertThat(urls.isAllowed(address)).isEqualTo(allowed);
        assertThat(urls.isAllowed(stage.slack.apiUrl().resolve("/response_url/R1"))).isTrue();
    }

    @Test
    void whenTooMuchIsUnderWayPeopleHearIt() {
        try (var full = new Stage(1)) {
            full.person().typesAndWalksAway("/try wait");
            assertThat(full.person().types("/hello").getLast().text()).startsWith("Too many people");
        }
    }

    @Test
    void aFormWhenTooMuchIsUnderWayStaysOpenWithWhatWasTyped() {
        try (var full = new Stage(1)) {
            full.person().types("/try form");
            while (full.commands.waiting.getCount() > 0) {
                // the errands of the first command may still hold the only place
                full.person().typesAndWalksAway("/try wait");
            }
            var person = full.person();
            person.submits(Map.of("Your answer", "my long answer"));
            assertThat(person.form()).isPresent();
            assertThat(person.complaint()).startsWith("Too many people");
        }
    }

    @Test
    void aPressWhenTooMuchIsUnderWayIsAnsweredToo() {
        try (var full = new Stage(1)) {
            SeenMessage reply = full.person().types("/try echo hi").getLast();
            while (full.commands.waiting.getCount() > 0) {
                // the errands of the first command may still hold the only place
                full.person().typesAndWalksAway("/try wait");
            }
            assertThat(full.person().presses(reply, "Again").getLast().text()).startsWith("Too many people");
        }
    }
}
