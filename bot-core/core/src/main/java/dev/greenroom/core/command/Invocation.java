package dev.greenroom.core.command;

/** What became of a command that somebody sent: either it can be carried out, or the caller learns why not. */
public sealed interface Invocation {

    /** A known command with valid arguments. */
    record Understood(Command command, Arguments arguments) implements Invocation {}

    /** Something was wrong with it. */
    record Misunderstood(Complaint complaint) implements Invocation {}
}
