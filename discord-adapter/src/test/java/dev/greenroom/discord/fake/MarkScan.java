package dev.greenroom.discord.fake;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds runs in bold, italics and the like the way the client's expressions do, but without their recursion, which long
 * texts would exhaust.
 */
final class MarkScan {
    private final String source;
    private final int start;

    private MarkScan(String source, int start) {
        this.source = source;
        this.start = start;
    }

    /** A run: its content, and where what follows begins. */
    record Run(String content, int end) {}

    /** The longest run that begins at {@code start}: of several marks that could begin there it is the one meant. */
    static Optional<Run> longest(String source, int start) {
        var scan = new MarkScan(source, start);
        return Stream.of(scan.doubled("**"), scan.doubled("__"), scan.italics(), scan.underscored(), scan.struck())
                .flatMap(Optional::stream).reduce((a, b) -> b.end() > a.end() ? b : a);
    }

    private boolean at(int index, String sign) {
        return source.startsWith(sign, index);
    }

    private boolean blank(int index) {
        return Character.isWhitespace(source.charAt(index));
    }

    private Optional<Run> run(int from, int to, int sign) {
        return to == from ? Optional.empty() : Optional.of(new Run(source.substring(from, to), to + sign));
    }

    /** Bold and underline: up to the next closing sign that a backslash does not hide. */
    private Optional<Run> doubled(String sign) {
        if (!at(start, sign)) {
            return Optional.empty();
        }
        int from = start + 2;
        int index = from;
        while (index < source.length()) {
            if (index > from && at(index, sign) && !at(index + 2, sign.substring(1))) {
                return run(from, index, 2);
            }
            index += at(index, "\\") ? 2 : 1;
        }
        return Optional.empty();
    }

    private Optional<Run> italics() {
        int from = start + 1;
        if (!at(start, "*") || from >= source.length() || blank(from)) {
            return Optional.empty();
        }
        int index = from;
        while (index < source.length()) {
            if (index > from && at(index, "*") && !at(index + 1, "*")) {
                return run(from, index, 1);
            }
            while (index < source.length() && blank(index)) {
                index++;
            }
            if (at(index, "**") || at(index, "\\")) {
                index += 2;
            } else if (at(index, "*")) {
                return Optional.empty();
            } else {
                index++;
            }
        }
        return Optional.empty();
    }

    private Optional<Run> underscored() {
        if (!at(start, "_")) {
            return Optional.empty();
        }
        int from = start + 1;
        int index = from;
        while (index < source.length()) {
            boolean ends = index + 1 >= source.length() || !wordCharacter(source.charAt(index + 1));
            if (index > from && at(index, "_") && ends) {
                return run(from, index, 1);
            }
            if (at(index, "__") || at(index, "\\")) {
                index += 2;
            } else if (at(index, "_")) {
                return Optional.empty();
            } else {
                index++;
            }
        }
        return Optional.empty();
    }

    private static boolean wordCharacter(char c) {
        return c == '_' || (c < 128 && Character.isLetterOrDigit(c));
    }

    private Optional<Run> struck() {
        int from = start + 2;
        if (!at(start, "~~") || from >= source.length() || blank(from)) {
            return Optional.empty();
        }
        int index = from;
        while (index < source.length()) {
            if (index > from && at(index, "~~") && !at(index + 2, "_")) {
                return run(from, index, 2);
            }
            if (at(index, "~~") || (blank(index) && at(index + 1, "~~"))) {
                return Optional.empty();
            }
            index += at(index, "\\") ? 2 : 1;
        }
        return Optional.empty();
    }
}
