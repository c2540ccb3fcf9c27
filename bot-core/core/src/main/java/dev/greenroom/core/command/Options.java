package dev.greenroom.core.command;

import dev.greenroom.core.command.Option.Read;
import dev.greenroom.core.command.Option.Shape;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The usual kinds of options. */
public final class Options {
    private Options() {}

    /** One of these values, each named by a word. */
    public static <E> Option<E> oneOf(String name, List<E> values, Function<E, String> word) {
        var words = values.stream().map(word).toList();
        return new Option<>(name, new Shape.Words(words), (typed, caller) -> {
            int index = words.indexOf(typed.strip().toLowerCase(Locale.ROOT));
            return index >= 0
                    ? new Read.Value<>(values.get(index))
                    : new Read.Problem<>(words(caller).notAWord(Grammar.cut(typed), name, String.join(", ", words)));
        }, words.getFirst());
    }

    /** {@code yes} or {@code no}. */
    public static Option<Boolean> yesOrNo(String name) {
        return oneOf(name, List.of(true, false), value -> value ? "yes" : "no");
    }

    /** Text that takes the rest of a typed line as it is. */
    public static Option<String> rest(String name, String example) {
        return new Option<>(name, new Shape.Text(true), (typed, caller) -> new Read.Value<>(typed.strip()), example);
    }

    /** A whole number of this range. */
    public static Option<Integer> whole(String name, int from, int to, int example) {
        return new Option<>(name, new Shape.Whole(from, to), (typed, caller) -> {
            try {
                int number = Integer.parseInt(typed.strip());
                if (number >= from && number <= to) {
                    return new Read.Value<>(number);
                }
            } catch (NumberFormatException e) {
                // said below, like a number out of range
            }
            return new Read.Problem<>(words(caller).notANumber(Grammar.cut(typed), from, to));
        }, Integer.toString(example));
    }

    private static CommandWords words(Caller caller) {
        return Words.of(CommandWords.class, caller.locale());
    }
}
