package dev.greenroom.slack;

import java.net.URI;
import java.util.Optional;

/**
 * How Greenroom is connected to one Slack workspace over HTTP.
 *
 * @param signingSecret proves that requests come from Slack
 * @param botToken      {@code xoxb-…}
 * @param apiUrl        base of the Web API, ends in {@code /api/}; Slack's own where it is empty
 */
public record SlackSettings(String signingSecret, String botToken, Optional<URI> apiUrl) {

    /** Refuses what could never work: with a blank secret anybody could forge requests. */
    public SlackSettings {
        if (signingSecret.isBlank()) {
            throw new IllegalArgumentException(
                    "SLACK_SIGNING_SECRET is blank; copy it from the app's Basic Information");
        }
        if (!botToken.startsWith("xoxb-")) {
            throw new IllegalArgumentException("SLACK_BOT_TOKEN does not start with xoxb-");
        }
        if (apiUrl.filter(url -> !url.toString().endsWith("/api/")).isPresent()) {
            throw new IllegalArgumentException("SLACK_API_URL does not end in /api/");
        }
    }

    /** Names no secret. */
    @Override
    public String toString() {
        return "SlackSettings[" + apiUrl.map(URI::toString).orElse("slack.com") + "]";
    }
}
