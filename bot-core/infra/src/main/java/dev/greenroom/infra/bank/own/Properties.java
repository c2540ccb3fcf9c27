package dev.greenroom.infra.bank.own;

import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import dev.greenroom.core.bank.QuestionId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The line below a question's heading: {@code `kind` · `level` · `id`}. */
record Properties(Kind kind, Level level, QuestionId id) {
    private static final Pattern SPANS = Pattern.compile("`[^`]*`(?:[ \\t]*[^`\\s]?[ \\t]*`[^`]*`){1,4}");
    private static final Pattern EXACT = Pattern.compile("`([^`]+)` · `([^`]+)` · `([^`]+)`");

    /** Whether {@code line} looks as if it were meant to be such a line: code spans, one of them a kind or a level. */
    static boolean isMeantBy(String line) {
        return SPANS.matcher(line.strip()).matches() && Arrays.stream(line.split("`")).map(String::strip)
                .anyMatch(word -> Kind.of(word).isPresent() || Level.of(word).isPresent());
    }

    /** The properties on {@code line}; where something is wrong with them, nothing, and the mistakes are noted. */
    static Optional<Properties> read(OwnLine line, Mistakes mistakes) {
        var match = EXACT.matcher(line.text().strip());
        if (!match.matches()) {
            mistakes.add(line.number(), "the line below a question must be `kind` · `level` · `id`, for example "
                    + "`concept` · `mid` · `python-gil`");
            return Optional.empty();
        }
        var kind = Kind.of(match.group(1));
        var level = Level.of(match.group(2));
        if (kind.isEmpty()) {
            mistakes.add(line.number(), "unknown kind \"" + match.group(1) + "\": use one of "
                    + words(Arrays.stream(Kind.values()).map(Kind::word).toList()));
        }
        if (level.isEmpty()) {
            mistakes.add(line.number(), "unknown level \"" + match.group(2) + "\": use one of "
                    + words(Arrays.stream(Level.values()).map(Level::word).toList()));
        }
        if (!QuestionId.isValid(match.group(3))) {
            mistakes.add(line.number(), "\"" + match.group(3) + "\" is no id: use 3 to 40 of a-z, 0-9 and -, "
                    + "starting and ending with a letter or digit");
            return Optional.empty();
        }
        return kind.isEmpty() || level.isEmpty()
                ? Optional.empty()
                : Optional.of(new Properties(kind.get(), level.get(), new QuestionId(match.group(3))));
    }

    private static String words(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}
