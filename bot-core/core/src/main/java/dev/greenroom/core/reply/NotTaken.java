package dev.greenroom.core.reply;

import dev.greenroom.core.text.RichText;

/** What somebody typed could not be taken for a failure on our side: it goes back to them with the sentence about that. */
public final class NotTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String typed;
    private final RuntimeException failure;

    /** With what was typed, and what failed. */
    public NotTaken(String typed, RuntimeException failure) {
        super("what was typed could not be taken", failure);
        this.typed = typed;
        this.failure = failure;
    }

    /** What failed. */
    public RuntimeException failure() {
        return failure;
    }

    /** What was typed, as a file beside {@code sentence}. */
    public Reply.Attachment handedBack(RichText sentence) {
        return handedBack(sentence, typed);
    }

    /** What somebody typed as a file, so that it is not lost, beside a sentence that says why. */
    public static Reply.Attachment handedBack(RichText sentence, String typed) {
        return new Reply.Attachment(sentence, new Reply.Content("answer.txt", "text/plain", typed));
    }
}
