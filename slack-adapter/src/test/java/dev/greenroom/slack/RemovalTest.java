package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.slack.fake.FakeSlack;
import dev.greenroom.slack.fake.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack says of an app that was removed. */
final class RemovalTest {
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"app_uninstalled\"}",
        "{\"type\":\"tokens_revoked\",\"tokens\":{\"bot\":[\"U0BOT\"]}}"})
    void aWorkspaceThatRemovedTheAppIsNoted(String event) {
        stage.slack.faults().always("auth.test", new Fault.Refusal("account_inactive"));
        assertThat(stage.slack.sendsEvent(event)).isEqualTo(200);
        assertThat(stage.presence.heard).contains("left slack-" + FakeSlack.TEAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\":\"app_uninstalled\"}",
        "{\"type\":\"tokens_revoked\",\"tokens\":{\"bot\":[\"U0BOT\"]}}"})
    void aRemovalThatIsToldAgainAfterTheAppWasInstalledAnewIsNone(String event) {
        assertThat(stage.slack.sendsEvent(event)).isEqualTo(200);
        assertThat(stage.presence.heard).isEmpty();
        assertThat(standing()).isEqualTo(Outbox.Standing.INSTALLED);
    }

    @Test
    void whatCannotBeFoundOutIsAskedToBeToldAgain() {
        stage.slack.faults().always("auth.test", new Fault.Status(503));
        assertThat(stage.slack.sendsEvent("{\"type\":\"app_uninstalled\"}")).isEqualTo(500);
        assertThat(stage.presence.heard).isEmpty();
        assertThat(standing()).isEqualTo(Outbox.Standing.UNKNOWN);
    }

    @Test
    void aPersonsRevokedTokenIsNoMatterOfOurs() {
        assertThat(stage.slack.sendsEvent("{\"type\":\"tokens_revoked\",\"tokens\":{\"oauth\":[\"U1\"]}}"))
                .isEqualTo(200);
        assertThat(stage.presence.heard).isEmpty();
    }

    private Outbox.Standing standing() {
        return stage.workspace.outbox().standing(new CommunityId(Platform.SLACK, FakeSlack.TEAM));
    }
}
