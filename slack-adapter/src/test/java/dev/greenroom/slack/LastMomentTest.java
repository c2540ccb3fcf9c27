package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.text.RichText;
import dev.greenroom.slack.fake.FakeSlack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A post that is no longer wanted when its connection stands is not sent. */
final class LastMomentTest {
    private static final Place PLACE = new Place(new CommunityId(Platform.SLACK, FakeSlack.TEAM), new ChannelId("C1"));
    private static final Card CARD = Card.of(RichText.literal("hello"));
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void whatIsNoLongerWantedIsNotSentAndCountsAsNotReached() {
        var outbox = stage.workspace.outbox();
        assertThat(outbox.post(PLACE, CARD, "mark", () -> false)).isInstanceOf(Posting.Unreachable.class);
        assertThat(stage.slack.calls("chat.postMessage")).isEmpty();
        assertThat(outbox.post(PLACE, CARD, "mark", () -> true)).isInstanceOf(Posting.Posted.class);
        assertThat(outbox.post(PLACE, CARD, "other")).isInstanceOf(Posting.Posted.class);
        assertThat(stage.slack.messages("C1")).hasSize(2);
    }
}
