package dev.greenroom.core.command;

import dev.greenroom.core.command.Option.Read;
import dev.greenroom.core.command.Option.Shape;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.request.Request;
import dev.greenroom.core.words.Words;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Understands commands: as a line of text, or with options that a platform has already taken apart. Works in memory
 * and holds no state but the catalogue.
 */
public final class Grammar {
    private static final int LONGEST_QUOTATION = 60;
    private final Catalogue catalogue;

    /** The grammar of this catalogue's commands. */
    public Grammar(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Understands a line of text without its slash. */
    public Invocation understand(Request.Line line) {
        String text = line.text().strip();
        Optional<Command> command = commandAtStart(text);
        if (command.isEmpty()) {
            return unknown(line.caller(), text);
        }
        String rest = afterWords(text, command.get().path().split(" ").length);
        return switch (new LineScanner(command.get(), rest, words(line.caller())).scan()) {
            case LineScanner.Scan.Found found -> read(command.get(), found.values(), line.caller());
            case LineScanner.Scan.Lost lost -> new Invocation.Misunderstood(
                    new Complaint(lost.sentence(), example(command.get(), lost.about(), line.caller())));
        };
    }

    /** Understands a command whose options the platform has taken apart. */
    public Invocation understand(Request.Typed typed) {
        Optional<Command> command = catalogue.command(typed.path());
        if (command.isEmpty()) {
            return unknown(typed.caller(), typed.path());
        }
        var values = new LinkedHashMap<Option<?>, String>();
        for (Option<?> option : command.get().options()) {
            String value = typed.options().get(option.name());
            if (value != null && !value.isBlank()) {
                values.put(option, value);
            }
        }
        return read(command.get(), values, typed.caller());
    }

    /** What could be typed for an option of a command, best first; empty where nothing can be suggested. */
    public List<String> complete(Caller caller, String path, String option, String typed) {
        return catalogue.command(path).stream().flatMap(command -> command.options().stream())
                .filter(known -> known.name().equals(option))
                .flatMap(known -> completions(known.shape(), typed, caller).stream()).toList();
    }

    private static List<String> completions(Shape shape, String typed, Caller caller) {
        return switch (shape) {
            case Shape.Completed completed -> completed.completer().complete(typed, caller);
            case Shape.Words words -> words.words().stream()
                    .filter(word -> word.startsWith(typed.toLowerCase(Locale.ROOT))).toList();
            case Shape.Text text -> List.of();
            case Shape.Whole whole -> List.of();
            case Shape.Channel channel -> List.of();
            case Shape.File file -> List.of();
        };
    }

    private static Invocation read(Command command, Map<Option<?>, String> typed, Caller caller) {
        var values = new HashMap<Option<?>, Object>();
        for (var entry : typed.entrySet()) {
            switch (entry.getKey().reader().read(entry.getValue(), caller)) {
                case Read.Value<?>(var value) -> values.put(entry.getKey(), value);
                case Read.Problem<?>(String sentence) -> {
                    return new Invocation.Misunderstood(
                            new Complaint(sentence, example(command, Optional.of(entry.getKey()), caller)));
                }
            }
        }
        return new Invocation.Understood(command, new Arguments(values));
    }

    /** A whole command that works: the one option in question, or the first. */
    private static String example(Command command, Optional<Option<?>> about, Caller caller) {
        Optional<Option<?>> shown = about.or(() -> command.options().stream().findFirst().map(option -> option));
        return "/" + command.path()
                + shown.map(option -> " " + option.name() + ":" + quoted(option, example(option, caller))).orElse("");
    }

    /** The option's own example, unless it does not work here: the bank may know nothing of its topic. */
    private static String example(Option<?> option, Caller caller) {
        return switch (option.reader().read(option.example(), caller)) {
            case Read.Value<?> works -> option.example();
            case Read.Problem<?> refused -> completions(option.shape(), "", caller).stream().findFirst()
                    .orElse(option.example());
        };
    }

    private static String quoted(Option<?> option, String value) {
        boolean takesRest = option.shape() instanceof Shape.Text text && text.rest();
        return value.contains(" ") && !takesRest ? '"' + value + '"' : value;
    }

    private Optional<Command> commandAtStart(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("\\s+", 4);
        for (int count = Math.min(3, words.length); count > 0; count--) {
            var command = catalogue.command(String.join(" ", List.of(words).subList(0, count)));
            if (command.isPresent()) {
                return command;
            }
        }
        return Optional.empty();
    }

    private static String afterWords(String text, int count) {
        String[] parts = text.split("\\s+", count + 1);
        return parts.length > count ? parts[count].strip() : "";
    }

    private Invocation unknown(Caller caller, String typed) {
        String first = typed.toLowerCase(Locale.ROOT).split("\\s+", 2)[0];
        var related = catalogue.commands().stream().map(Command::path).filter(path -> path.startsWith(first + " "))
                .toList();
        var known = related.isEmpty() ? catalogue.commands().stream().map(Command::path).toList() : related;
        String sentence = words(caller).unknownCommand("/" + cut(typed),
                known.stream().map(path -> "/" + path).collect(Collectors.joining(", ")));
        return new Invocation.Misunderstood(new Complaint(sentence, "/" + known.getFirst()));
    }

    /** What somebody typed, short enough to be quoted in a sentence. */
    public static String cut(String typed) {
        return typed.codePointCount(0, typed.length()) <= LONGEST_QUOTATION
                ? typed
                : typed.substring(0, typed.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
    }

    private static CommandWords words(Caller caller) {
        return Words.of(CommandWords.class, caller.locale());
    }
}
