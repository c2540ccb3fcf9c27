package dev.greenroom.app.config;

/**
 * Greenroom cannot start like this. The message is one line for the operator: the variable (or path) it is about, and
 * what to do. It never holds a secret.
 */
public final class StartRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String line;

    /** Refused because of {@code subject}, a variable or path, for a reason that says what to do. */
    public StartRefused(String subject, String reason) {
        this(oneLine(subject + ": " + reason));
    }

    private StartRefused(String line) {
        super(line);
        this.line = line;
    }

    /** The one line. */
    public String line() {
        return line;
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*[\\r\\n]+\\s*", " ");
    }
}
