package dev.greenroom.core.reply;

import dev.greenroom.core.text.RichText;
import java.util.List;

/**
 * A form that opens over the chat. Opening it is the acknowledgement, so it is made in memory, without waiting for
 * anything.
 *
 * @param title  at most 24 characters
 * @param intro  what the form is about, in a few lines; may be empty; surfaces cut it where it is too long
 * @param token  what comes back with the fields, sealed
 * @param submit label of the button that sends it, at most 24 characters
 * @param fields 1 to 5
 */
public record Form(String title, RichText intro, String token, String submit, List<Field> fields) {
    public Form {
        fields = List.copyOf(fields);
    }

    /**
     * A field to type into.
     *
     * @param name    by which the text comes back
     * @param label   at most 45 characters
     * @param lines   whether it has several lines
     * @param initial what stands in it at first, empty for nothing
     */
    public record Field(String name, String label, boolean lines, String initial) {}
}
