package dev.greenroom.slack;

import java.time.Instant;

/** Whether Slack could be reached. */
public sealed interface SlackHealth {

    /** Slack took the token; {@code team} is the workspace's id. */
    record Connected(String team, String name, Instant since) implements SlackHealth {}

    /** Slack was not reached yet, for this reason; it is tried again. */
    record NotYet(String why) implements SlackHealth {}
}
