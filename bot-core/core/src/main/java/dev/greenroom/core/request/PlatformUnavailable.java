package dev.greenroom.core.request;

/** A platform could not be asked just now; trying again later may work. */
public final class PlatformUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message for the operator, free of secrets and of people's words. */
    public PlatformUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
