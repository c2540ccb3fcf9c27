package dev.greenroom.core.reply;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a button or form means: a verb that one feature owns, and arguments. Verb and arguments consist of
 * {@code A-Z a-z 0-9 . _ -} and are short, since all of it travels in the button.
 */
public record Action(String verb, List<String> arguments) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]*");

    public Action {
        arguments = List.copyOf(arguments);
        if (verb.isEmpty() || !FORM.matcher(verb + String.join("", arguments)).matches()) {
            throw new IllegalArgumentException("a button cannot carry this");
        }
    }

    /** An action of this verb and these arguments. */
    public static Action of(String verb, Object... arguments) {
        return new Action(verb, List.of(arguments).stream().map(Object::toString).toList());
    }
}
