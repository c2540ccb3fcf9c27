package dev.greenroom.core.reply;

/**
 * What happens next with a request, decided in memory within microseconds: the platform acknowledges at once and
 * then carries the plan out.
 */
public sealed interface Plan {

    /** Say this to the caller alone; there is nothing else to do. */
    record Say(Reply.Notice notice) implements Plan {}

    /** Open this form, which is the acknowledgement. */
    record Open(Form form) implements Plan {}

    /** Acknowledge in this way, then do the work on another thread and show what it returns. */
    record Work(Acknowledgement acknowledgement, Task task) implements Plan {}

    /** How a request is acknowledged before its work begins. */
    enum Acknowledgement {
        /** The reply will be a new message for the caller alone. */
        PRIVATE,
        /** The reply will be a new message for everybody in the channel. */
        CHANNEL,
        /** The reply will take the place of the message whose button was pressed. */
        UPDATE
    }

    /** The work behind a request. It may block on Redis; it is run once, on a virtual thread. */
    @FunctionalInterface
    interface Task {
        /** Does the work; whatever it throws becomes a polite sentence at the desk. */
        Reply run();
    }

    /** A reply for the caller alone in a new message. */
    static Plan privately(Task task) {
        return new Work(Acknowledgement.PRIVATE, task);
    }

    /** A reply that takes the place of the message whose button was pressed. */
    static Plan inPlace(Task task) {
        return new Work(Acknowledgement.UPDATE, task);
    }

    /** A complaint of literal text. */
    static Plan complain(String text) {
        return new Say(Reply.Notice.of(text));
    }
}
