package dev.greenroom.core.reviewer;

/**
 * How a person stands to the reviewer.
 *
 * @param host where answers would be sent
 */
public record Standing(String host, Stance stance) {
    /** Tells this host from others in a button, so that nobody agrees to one they did not read of. */
    public String mark() {
        return Integer.toHexString(host.hashCode());
    }

    /** What the person decided. */
    public enum Stance {
        /** Nothing so far about this host. */
        UNDECIDED,
        /** Answers may be sent. */
        AGREED,
        /** They may not. */
        DECLINED
    }
}
