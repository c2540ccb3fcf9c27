package dev.greenroom.core.reply;

import dev.greenroom.core.text.RichText;

/** What Greenroom says to a request. Who sees it and where it goes was settled by the {@link Plan}. */
public sealed interface Reply {

    /** The answer proper: it goes where the plan's acknowledgement promised it. */
    record Carded(Card card) implements Reply {}

    /**
     * A word to the caller alone: a complaint, a refusal, a confirmation. It never replaces what is already on the
     * screen, and never shows to others, whatever the acknowledgement was.
     */
    record Notice(RichText text) implements Reply {
        /** A notice of literal text. */
        public static Notice of(String text) {
            return new Notice(RichText.literal(text));
        }
    }

    /** A file for the caller alone, with a sentence that says what it is. */
    record Attachment(RichText text, Content content) implements Reply {}

    /** The content of a file: a name without a path, a media type, and the text. */
    record Content(String name, String mediaType, String text) {}
}
