package dev.greenroom.app.chat;

import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.Option.Shape;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.request.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Suggests how a line that somebody is typing could go on: commands, their options, and the options' values. */
final class Completions {
    private static final int MOST = 12;

    private final Catalogue catalogue;
    private final Desk desk;

    Completions(Catalogue catalogue, Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
    }

    /**
     * What could be typed.
     *
     * @param complete whether the line is a command already, so that sending it makes sense
     */
    record Suggestions(boolean complete, List<Suggestion> suggestions) {}

    /** The whole line as it would be, what is new in it, and a word about that. */
    record Suggestion(String line, String label, String detail) {}

    /** Suggestions for {@code line}, which begins with a slash. */
    Suggestions suggest(String line, Caller caller) {
        String typed = line.substring(1).stripLeading().toLowerCase(Locale.ROOT);
        Optional<Command> command = catalogue.commands().stream()
                .filter(known -> (typed + " ").startsWith(known.path() + " "))
                .max(Comparator.comparingInt(known -> known.path().length()));
        Stream<Suggestion> commands = catalogue.commands().stream()
                .filter(known -> known.path().startsWith(typed) && !known.path().equals(typed))
                .map(known -> new Suggestion("/" + known.path() + " ", "/" + known.path(),
                        known.describe(caller.locale())));
        Stream<Suggestion> options = command.filter(known -> typed.startsWith(known.path() + " ")).stream()
                .flatMap(known -> options(known, line, caller));
        return new Suggestions(command.isPresent(), Stream.concat(commands, options).limit(MOST).toList());
    }

    private Stream<Suggestion> options(Command command, String line, Caller caller) {
        String kept = line.substring(0, lastWord(line));
        String word = line.substring(kept.length());
        int colon = word.indexOf(':');
        if (colon > 0) {
            String name = word.substring(0, colon).toLowerCase(Locale.ROOT);
            return values(command, name, word.substring(colon + 1), caller)
                    .map(value -> new Suggestion(kept + name + ":" + quoted(value) + " ", value, name));
        }
        var free = command.options().stream().filter(option -> !kept.contains(" " + option.name() + ":")).toList();
        Stream<Suggestion> names = free.stream()
                .filter(option -> option.name().startsWith(word.toLowerCase(Locale.ROOT)))
                .map(option -> new Suggestion(kept + option.name() + ":", option.name() + ":", detail(option)));
        Stream<Suggestion> bare = word.isEmpty()
                ? Stream.empty()
                : free.stream()
                        .flatMap(option -> values(command, option.name(), word, caller)
                                .map(value -> new Suggestion(kept + option.name() + ":" + quoted(value) + " ", value,
                                        option.name())));
        return Stream.concat(names, bare);
    }

    /** Where the last word begins; blanks inside quotes do not end a word. */
    private static int lastWord(String line) {
        boolean quoted = false;
        int start = 0;
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) == '"') {
                quoted = !quoted;
            } else if (!quoted && Character.isWhitespace(line.charAt(at))) {
                start = at + 1;
            }
        }
        return start;
    }

    private Stream<String> values(Command command, String option, String typed, Caller caller) {
        String start = typed.startsWith("\"") ? typed.substring(1) : typed;
        return desk.complete(caller, command.path(), option, start).stream();
    }

    private static String quoted(String value) {
        return value.contains(" ") ? '"' + value + '"' : value;
    }

    private static String detail(Option<?> option) {
        return switch (option.shape()) {
            case Shape.Words words -> String.join(", ", words.words());
            case Shape.Whole whole -> whole.from() + "–" + whole.to();
            case Shape.Text text -> option.example();
            case Shape.Completed completed -> option.example();
            case Shape.Channel channel -> option.example();
            case Shape.File file -> option.example();
        };
    }
}
