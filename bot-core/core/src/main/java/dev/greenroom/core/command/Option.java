package dev.greenroom.core.command;

import dev.greenroom.core.request.Caller;
import java.util.List;

/**
 * One option of a command.
 *
 * @param name    1 to 32 lower-case letters and hyphens, the same in every language
 * @param shape   how platforms offer it
 * @param reader  turns what was typed into a value
 * @param example a value that works, for complaints and help
 */
public record Option<T>(String name, Shape shape, Reader<T> reader, String example) {

    /** How a platform offers an option. Surfaces switch over it without a {@code default}. */
    public sealed interface Shape {
        /** Any text; {@code rest} means that on a typed line it takes everything that is left, as it is. */
        record Text(boolean rest) implements Shape {}

        /** One of a few fixed words. */
        record Words(List<String> words) implements Shape {
            public Words {
                words = List.copyOf(words);
            }
        }

        /** Text for which the platform asks for completions while it is typed. */
        record Completed(Completer completer) implements Shape {}

        /** A whole number of this range, both ends included. */
        record Whole(int from, int to) implements Shape {}

        /** A channel of the community. */
        record Channel() implements Shape {}

        /** A file that comes along where the platform has that; its address is the value. */
        record File() implements Shape {}
    }

    /** Turns what was typed into a value, or says what is wrong with it. */
    @FunctionalInterface
    public interface Reader<T> {
        /** Reads {@code typed}, which is not blank; fast and in memory. */
        Read<T> read(String typed, Caller caller);
    }

    /** The result of reading a value. */
    public sealed interface Read<T> {
        /** It could be read. */
        record Value<T>(T value) implements Read<T> {}

        /** It could not, for this reason: a sentence for the caller. */
        record Problem<T>(String sentence) implements Read<T> {}
    }

    /** Suggests values while somebody types. */
    @FunctionalInterface
    public interface Completer {
        /** At most 25 values of at most 100 characters for what was typed so far, best first; fast and in memory. */
        List<String> complete(String typed, Caller caller);
    }
}
