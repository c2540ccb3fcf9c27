package dev.greenroom.discord;

/** How the connection to Discord is. */
public sealed interface DiscordHealth {

    /** Not started: another process may be connected. */
    record StandingBy() implements DiscordHealth {}

    /** On the way to a connection; {@code problem} is the last thing that stood in it, empty at first. */
    record Connecting(String problem) implements DiscordHealth {}

    /** Connected: interactions arrive. */
    record Connected() implements DiscordHealth {}

    /** Discord refused for good, and it is not tried again: {@code reason} says what the operator has to change. */
    record Refused(String reason) implements DiscordHealth {}
}
