package dev.greenroom.core.reply;

/** The store behind a port did not answer in time or could not be reached; nothing was half-done by this call. */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for the operator. */
    public StoreUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
