package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.text.RichText;
import dev.greenroom.slack.fake.Fault;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackChannelsTest {
    private static final ChannelId HERE = new ChannelId("C1");
    private static final ChannelId ELSEWHERE = new ChannelId("C2");
    private static final Card CARD = Card.of(RichText.literal("The question of the day"));
    private final Stage stage = new Stage();
    private final SlackChannels channels = stage.workspace.channels();
    private final Instant start = stage.clock.instant().minusSeconds(60);

    @AfterEach
    void close() {
        stage.close();
    }

    private String posted(SlackPost post) {
        assertThat(post).isInstanceOf(SlackPost.Posted.class);
        return ((SlackPost.Posted) post).ts();
    }

    @Test
    void aPostIsFoundAgainByItsKey() {
        String ts = posted(channels.post(HERE, CARD, "slot-1"));
        posted(channels.post(HERE, CARD, "slot-2"));
        assertThat(channels.find(HERE, "slot-1", start)).isEqualTo(new SlackSearch.Found(ts));
        assertThat(channels.find(HERE, "slot-3", start)).isEqualTo(new SlackSearch.Absent());
        assertThat(channels.find(HERE, "slot-1", stage.clock.instant().plusSeconds(1)))
                .isEqualTo(new SlackSearch.Absent());
    }

    @Test
    void aPostIsFoundOnLaterPagesOfTheHistory() {
        String ts = posted(channels.post(HERE, CARD, "slot-1"));
        for (int more = 0; more < 250; more++) {
            channels.post(HERE, CARD, "other-" + more);
        }
        assertThat(channels.find(HERE, "slot-1", start)).isEqualTo(new SlackSearch.Found(ts));
    }

    @Test
    void whatCannotBeLookedAtIsNotGuessed() {
        assertThat(channels.find(ELSEWHERE, "slot-1", start)).isEqualTo(new SlackSearch.NotAllowed("not_in_channel"));
        stage.slack.faults().once("conversations.history", new Fault.Refusal("missing_scope"));
        assertThat(channels.find(HERE, "slot-1", start)).isEqualTo(new SlackSearch.NotAllowed("missing_scope"));
        stage.slack.faults().once("conversations.history", new Fault.Refusal("invalid_auth"));
        assertThat(channels.find(HERE, "slot-1", start)).isInstanceOf(SlackSearch.Unavailable.class);
        stage.slack.faults().once("conversations.history", new Fault.TooMany(30));
        assertThat(channels.find(HERE, "slot-1", start)).isInstanceOf(SlackSearch.Unavailable.class);
    }

    @Test
    void aPostWithoutAWordIsUnknownAndCanBeFound() {
        stage.slack.faults().once("chat.postMessage", new Fault.HangUpAfterwards());
        assertThat(channels.post(HERE, CARD, "slot-1")).isInstanceOf(SlackPost.Unknown.class);
        assertThat(channels.find(HERE, "slot-1", start)).isInstanceOf(SlackSearch.Found.class);
        assertThat(stage.slack.messages("C1")).hasSize(1);
    }

    @Test
    void aRateLimitSaysHowLong() {
        stage.slack.faults().once("chat.postMessage", new Fault.TooMany(12));
        assertThat(channels.post(HERE, CARD, "k")).isEqualTo(new SlackPost.RateLimited(Duration.ofSeconds(12)));
    }

    @ParameterizedTest
    @CsvSource({"channel_not_found", "not_in_channel", "is_archived", "restricted_action"})
    void aRefusalBecauseOfTheChannelIsPermanent(String error) {
        stage.slack.faults().once("chat.postMessage", new Fault.Refusal(error));
        assertThat(channels.post(HERE, CARD, "k")).isEqualTo(new SlackPost.Refused(error, true));
    }

    @ParameterizedTest
    @CsvSource({"invalid_auth", "token_revoked", "account_inactive", "missing_scope", "some_new_word"})
    void aRefusalBecauseOfTheTokenOrOfWhoKnowsWhatMayPass(String error) {
        stage.slack.faults().once("chat.postMessage", new Fault.Refusal(error));
        assertThat(channels.post(HERE, CARD, "k")).isEqualTo(new SlackPost.Refused(error, false));
    }

    @ParameterizedTest
    @CsvSource({"403", "404"})
    void aRefusalOfSomebodyOnTheWayMayPass(int status) {
        stage.slack.faults().once("chat.postMessage", new Fault.Status(status));
        assertThat(channels.post(HERE, CARD, "k")).isEqualTo(new SlackPost.Refused("http_" + status, false));
    }

    @ParameterizedTest
    @CsvSource({"invalid_blocks", "msg_too_long"})
    void aMessageThatSlackDoesNotTakeIsUnfit(String error) {
        stage.slack.faults().once("chat.postMessage", new Fault.Refusal(error));
        assertThat(channels.post(HERE, CARD, "k")).isEqualTo(new SlackPost.Unfit(error));
    }

    @ParameterizedTest
    @CsvSource({"fatal_error", "internal_error"})
    void anErrorInTheMiddleIsUnknown(String error) {
        stage.slack.faults().once("chat.postMessage", new Fault.Refusal(error));
        assertThat(channels.post(HERE, CARD, "k")).isEqualTo(new SlackPost.Unknown(error));
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "504"})
    void aServerErrorMayHavePosted(int status) {
        stage.slack.faults().once("chat.postMessage", new Fault.Status(status));
        assertThat(channels.post(HERE, CARD, "k")).isInstanceOf(SlackPost.Unknown.class);
    }

    @Test
    void aServiceThatIsUnavailablePostedNothing() {
        stage.slack.faults().once("chat.postMessage", new Fault.Status(503));
        assertThat(channels.post(HERE, CARD, "k")).isInstanceOf(SlackPost.Unavailable.class);
    }

    @Test
    void aRefusedConnectionIsUnavailable() {
        stage.slack.goesDown();
        assertThat(channels.post(HERE, CARD, "k")).isInstanceOf(SlackPost.Unavailable.class);
        stage.slack.comesBack();
        posted(channels.post(HERE, CARD, "k"));
    }

    @Test
    void repliesStandInTheThread() {
        String ts = posted(channels.post(HERE, CARD, "k"));
        channels.reply(HERE, ts, Card.of(RichText.literal("The answer")));
        var reply = stage.slack.messages("C1").getLast();
        assertThat(reply.text()).isEqualTo("The answer");
        assertThat(reply.payload().toString()).contains(ts);
    }

    @Test
    void aMessageCanBeReplaced() {
        String ts = posted(channels.post(HERE, CARD, "k"));
        posted(channels.update(HERE, ts, Card.of(RichText.literal("3 answers"))));
        assertThat(stage.slack.messages("C1").getFirst().text()).isEqualTo("3 answers");
        assertThat(channels.update(HERE, "1.000001", CARD)).isEqualTo(new SlackPost.Refused("message_not_found", true));
    }

    @Test
    void whispersAndDirectMessagesReachOnePerson() {
        stage.person();
        posted(channels.whisper(HERE, new PersonId("U1"), CARD));
        posted(channels.direct(new PersonId("U1"), CARD));
        assertThat(stage.slack.messages("C1").getFirst().onlyFor()).contains("U1");
        assertThat(stage.slack.messages("D1")).hasSize(1);
        assertThat(channels.direct(new PersonId("U404"), CARD))
                .isEqualTo(new SlackPost.Refused("user_not_found", true));
    }
}
