package dev.greenroom.infra.bank.markdown;

/** A text that cannot be read as Markdown within the limits: too long, or nested too deeply for the parser. */
public final class MarkdownTooComplex extends RuntimeException {
    private static final long serialVersionUID = 1;

    MarkdownTooComplex(String message) {
        super(message);
    }
}
