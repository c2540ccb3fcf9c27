package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.slack.fake.Delivery;
import dev.greenroom.slack.fake.FakeSlack;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in: raw requests at the servlet, through a real container and the real Bolt. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorTest {
    private static final String COMMAND = "command=%2Ftry&text=echo+hi&team_id=T0FAKE&channel_id=C1&user_id=U1"
            + "&trigger_id=t1&response_url=";
    private Stage stage;
    private Delivery delivery;

    @BeforeAll
    void open() {
        stage = new Stage();
        delivery = new Delivery(stage.events(), FakeSlack.SECRET, stage.clock::instant);
    }

    @AfterAll
    void close() {
        stage.close();
    }

    private HttpRequest.Builder request(String body) {
        return HttpRequest.newBuilder(stage.events()).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder signed(String body, String secret, String timestamp) {
        return request(body).header("X-Slack-Request-Timestamp", timestamp).header("X-Slack-Signature",
                Delivery.signature(secret, timestamp, body));
    }

    private String now(long seconds) {
        return Long.toString(stage.clock.instant().plusSeconds(seconds).getEpochSecond());
    }

    private void isTurnedAway(HttpRequest.Builder request) {
        assertThat(delivery.raw(request).statusCode()).isEqualTo(401);
        assertThat(stage.slack.calls()).isEmpty();
        assertThat(stage.slack.messages("C1")).isEmpty();
    }

    @Test
    void anUnsignedRequestIsTurnedAway() {
        isTurnedAway(request(COMMAND));
        isTurnedAway(request(COMMAND).header("X-Slack-Request-Timestamp", now(0)));
        isTurnedAway(request(COMMAND).header("X-Slack-Signature",
                Delivery.signature(FakeSlack.SECRET, now(0), COMMAND)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "---", "another secret"})
    void aSignatureWithAnotherSecretIsTurnedAway(String secret) {
        isTurnedAway(signed(COMMAND, secret.isEmpty() ? " " : secret, now(0)));
    }

    @Test
    void aSignatureOfAnotherBodyIsTurnedAway() {
        isTurnedAway(request(COMMAND + "x").header("X-Slack-Request-Timestamp", now(0)).header("X-Slack-Signature",
                Delivery.signature(FakeSlack.SECRET, now(0), COMMAND)));
    }

    @ParameterizedTest
    @CsvSource({"-301", "301", "-3600", "3600", "-100000000", "100000000"})
    void aStaleOrFutureRequestIsTurnedAway(long seconds) {
        isTurnedAway(signed(COMMAND, FakeSlack.SECRET, now(seconds)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "-1", "1e9", "99999999999999999999", "+1740819600"})
    void aTimestampThatIsNoneIsTurnedAway(String timestamp) {
        isTurnedAway(signed(COMMAND, FakeSlack.SECRET, timestamp));
    }

    @ParameterizedTest
    @CsvSource({"-300", "0", "300"})
    void fiveMinutesOffAreStillGood(long seconds) {
        String body = "{\"type\":\"url_verification\",\"challenge\":\"abc\"}";
        assertThat(delivery.raw(signed(body, FakeSlack.SECRET, now(seconds)).setHeader("Content-Type",
                "application/json")).body()).isEqualTo("abc");
    }

    @Test
    void aBodyOfMoreThanAMegabyteIsTooLarge() {
        String body = "text=" + "x".repeat(1 << 20);
        assertThat(delivery.raw(signed(body, FakeSlack.SECRET, now(0))).statusCode()).isEqualTo(413);
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        var withoutLength = signed(body, FakeSlack.SECRET, now(0))
                .POST(BodyPublishers.ofByteArrays(List.of(bytes)));
        assertThat(delivery.raw(withoutLength).statusCode()).isEqualTo(413);
    }

    @Test
    void theLookAtTheCertificateNeedsNoSignatureButMayHoldNothingElse() {
        assertThat(delivery.raw(request("ssl_check=1&token=abc")).statusCode()).isEqualTo(200);
        isTurnedAway(request("ssl_check=1&" + COMMAND));
        isTurnedAway(request(COMMAND + "&ssl_check=1"));
        assertThat(delivery.form("ssl_check=1&token=abc").statusCode()).isEqualTo(200);
    }

    @Test
    void eventsAreAcknowledgedHoweverOftenTheyCome() {
        String event = "{\"type\":\"event_callback\",\"team_id\":\"T0FAKE\",\"event_id\":\"Ev1\",\"event\":"
                + "{\"type\":\"app_home_opened\",\"user\":\"U1\",\"channel\":\"D1\",\"tab\":\"messages\"}}";
        for (int time = 0; time < 3; time++) {
            assertThat(delivery.json(event).statusCode()).isEqualTo(200);
        }
        assertThat(delivery.json(event.replace("app_home_opened", "something_new")).statusCode()).isEqualTo(200);
        assertThat(stage.slack.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"view_closed", "message_action", "shortcut", "block_suggestion"})
    void whatWeDoNotHaveIsAcknowledged(String type) {
        String payload = "{\"type\":\"" + type
                + "\",\"callback_id\":\"x\",\"action_id\":\"x\",\"team\":{\"id\":\"T0FAKE\"},"
                + "\"user\":{\"id\":\"U1\"},\"view\":{\"callback_id\":\"x\"}}";
        assertThat(delivery.form("payload=" + java.net.URLEncoder.encode(payload, StandardCharsets.UTF_8))
                .statusCode()).isEqualTo(200);
    }

    @Test
    void signedNonsenseIsABadRequest() {
        assertThat(delivery.form("nonsense").statusCode()).isEqualTo(400);
    }

    @Test
    void onlyPostIsServed() {
        assertThat(delivery.raw(HttpRequest.newBuilder(stage.events()).timeout(Duration.ofSeconds(5)).GET())
                .statusCode()).isEqualTo(405);
    }
}
