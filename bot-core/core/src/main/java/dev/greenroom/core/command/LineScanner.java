package dev.greenroom.core.command;

import dev.greenroom.core.command.Option.Shape;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the options of one command from a line: {@code name:value} pairs in any order, values with blanks in quotes,
 * bare words in the order of the options, and the option that takes the rest.
 */
final class LineScanner {
    private static final Pattern NAME = Pattern.compile("([A-Za-z][A-Za-z-]*):\\s*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|[“”„]([^“”]*)[“”]");
    private static final Pattern BARE = Pattern.compile("\\S+");

    private final Command command;
    private final String line;
    private final CommandWords words;
    private final Map<Option<?>, String> values = new LinkedHashMap<>();
    private int at;

    LineScanner(Command command, String line, CommandWords words) {
        this.command = command;
        this.line = line;
        this.words = words;
    }

    /** What a line held. */
    sealed interface Scan {
        /** The options with what was typed for each. */
        record Found(Map<Option<?>, String> values) implements Scan {}

        /** What is wrong, and with which option. */
        record Lost(String sentence, Optional<Option<?>> about) implements Scan {}
    }

    Scan scan() {
        for (skipBlanks(); at < line.length(); skipBlanks()) {
            Optional<Scan> problem = next();
            if (problem.isPresent()) {
                return problem.get();
            }
        }
        return new Scan.Found(values);
    }

    private Optional<Scan> next() {
        Matcher name = NAME.matcher(line).region(at, line.length());
        if (name.lookingAt()) {
            Optional<Option<?>> option = option(name.group(1));
            if (option.isPresent()) {
                at = name.end();
                return take(option.get());
            }
            if (!restIsNext()) {
                return lost(unknown(name.group(1)), Optional.empty());
            }
        }
        Optional<Option<?>> free = nextFree();
        if (free.isEmpty()) {
            String surplus = Grammar.cut(line.substring(at));
            return lost(command.options().isEmpty() ? words.noOptions(surplus) : words.tooMuch(surplus),
                    Optional.empty());
        }
        return take(free.get());
    }

    private Optional<Scan> take(Option<?> option) {
        if (values.containsKey(option)) {
            return lost(words.twice(option.name()), Optional.of(option));
        }
        if (takesRest(option)) {
            values.put(option, unquoted(line.substring(at).strip()));
            at = line.length();
        } else {
            Matcher quoted = QUOTED.matcher(line).region(at, line.length());
            Matcher bare = BARE.matcher(line).region(at, line.length());
            if (quoted.lookingAt()) {
                values.put(option, quoted.group(1) != null ? quoted.group(1) : quoted.group(2));
                at = quoted.end();
            } else if (at < line.length() && "\"“”„".indexOf(line.charAt(at)) >= 0) {
                return lost(words.openQuote(), Optional.of(option));
            } else if (bare.lookingAt()) {
                values.put(option, bare.group());
                at = bare.end();
            }
        }
        return values.getOrDefault(option, "").isBlank()
                ? lost(words.noValue(option.name()), Optional.of(option))
                : Optional.empty();
    }

    /** The rest is taken as it is, except that quotes around the whole of it are not part of it. */
    private static String unquoted(String rest) {
        Matcher quoted = QUOTED.matcher(rest);
        return quoted.matches() ? (quoted.group(1) != null ? quoted.group(1) : quoted.group(2)) : rest;
    }

    private String unknown(String name) {
        return command.options().isEmpty()
                ? words.noOptions(name)
                : words.unknownOption(name, command.options().stream().map(Option::name)
                        .collect(Collectors.joining(", ")));
    }

    private Optional<Option<?>> option(String name) {
        return command.options().stream().filter(option -> option.name().equals(name.toLowerCase(Locale.ROOT)))
                .findFirst().map(option -> option);
    }

    private Optional<Option<?>> nextFree() {
        return command.options().stream().filter(option -> !values.containsKey(option)).findFirst()
                .map(option -> option);
    }

    private boolean restIsNext() {
        return nextFree().map(LineScanner::takesRest).orElse(false);
    }

    private static boolean takesRest(Option<?> option) {
        return option.shape() instanceof Shape.Text text && text.rest();
    }

    private static Optional<Scan> lost(String sentence, Optional<Option<?>> about) {
        return Optional.of(new Scan.Lost(sentence, about));
    }

    private void skipBlanks() {
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
    }
}
