package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.slack.fake.FakeSlack;
import dev.greenroom.slack.fake.Fault;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConnectionTest {
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aSlackThatCannotBeReachedDoesNotStopTheStart() {
        stage.slack.goesDown();
        stage.adapter.start();
        assertThat(stage.adapter.checkNow()).isInstanceOf(SlackHealth.NotYet.class);
        stage.slack.comesBack();
        assertThat(stage.adapter.checkNow())
                .isEqualTo(new SlackHealth.Connected(FakeSlack.TEAM, "Fake", stage.clock.instant()));
        assertThat(stage.adapter.health()).isInstanceOf(SlackHealth.Connected.class);
    }

    @Test
    void anErrorWhileItIsNotedThatTheAppIsThereIsNotTheEndOfTrying() {
        stage.presence.broken = Optional.of(new NoClassDefFoundError("dev/greenroom/X"));
        stage.adapter.start();
        stage.presence.await("present slack-" + FakeSlack.TEAM);
        assertThat(stage.presence.failures).hasValue(1);
    }

    @Test
    void requestsAreAnsweredWhileTheTokenIsRefused() {
        stage.slack.faults().always("auth.test", new Fault.Refusal("invalid_auth"));
        stage.adapter.start();
        assertThat(stage.adapter.checkNow())
                .isEqualTo(new SlackHealth.NotYet("Slack refused SLACK_BOT_TOKEN: invalid_auth"));
        assertThat(stage.person().types("/hello").getLast().text()).isEqualTo("Hello.");
    }

    @Test
    void noRequestAsksSlackWhoWeAre() {
        stage.person().types("/hello");
        assertThat(stage.slack.calls("auth.test")).isEmpty();
    }
}
