package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void aBlankSecretIsRefusedSinceAnybodyCouldForgeRequestsThen() {
        assertThatThrownBy(() -> new SlackSettings(" ", "xoxb-1", Optional.empty()))
                .hasMessageContaining("SLACK_SIGNING_SECRET");
        assertThatThrownBy(() -> new Signature("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMalformedTokenOrAddressIsRefused() {
        assertThatThrownBy(() -> new SlackSettings("s", "xoxp-1", Optional.empty()))
                .hasMessageContaining("SLACK_BOT_TOKEN").hasMessageNotContaining("xoxp-1");
        assertThatThrownBy(() -> new SlackSettings("s", "xoxb-1", Optional.of(URI.create("http://a.example/"))))
                .hasMessageContaining("SLACK_API_URL");
    }

    @Test
    void settingsShowNoSecret() {
        assertThat(new SlackSettings("hush", "xoxb-hush", Optional.empty()).toString()).doesNotContain("hush");
    }
}
