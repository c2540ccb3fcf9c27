package dev.greenroom.slack;

/** What a look at a channel's latest messages showed. */
public sealed interface SlackSearch {

    /** Our message is there, under this id. */
    record Found(String ts) implements SlackSearch {}

    /** It is certainly not among the messages since the time asked for. */
    record Absent() implements SlackSearch {}

    /** Slack does not let us look: no scope, not a member, no such channel. */
    record NotAllowed(String reason) implements SlackSearch {}

    /** Slack could not be asked just now. */
    record Unavailable(String why) implements SlackSearch {}
}
