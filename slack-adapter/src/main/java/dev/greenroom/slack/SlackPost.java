package dev.greenroom.slack;

import java.time.Duration;

/** What became of a message sent outside of any request. */
public sealed interface SlackPost {

    /** It is there; {@code ts} is its id in its channel. */
    record Posted(String channel, String ts) implements SlackPost {}

    /** Slack wants us to wait this long; nothing was posted. */
    record RateLimited(Duration retryAfter) implements SlackPost {}

    /**
     * Slack refused; nothing was posted.
     *
     * @param reason    Slack's error word
     * @param permanent whether the channel or person cannot be written to until somebody changes something there
     */
    record Refused(String reason, boolean permanent) implements SlackPost {}

    /** Slack does not take this message, wherever it is posted; nothing was posted. */
    record Unfit(String reason) implements SlackPost {}

    /** Slack could not be reached or is down; nothing was posted. */
    record Unavailable(String why) implements SlackPost {}

    /** It was sent and nothing certain came back: it may be there or not. */
    record Unknown(String why) implements SlackPost {}
}
