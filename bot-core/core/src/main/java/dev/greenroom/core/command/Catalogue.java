package dev.greenroom.core.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** Every command, button and form there is, in the order in which help shows them. Immutable. */
public final class Catalogue {
    private final SequencedMap<String, Command> commands;
    private final Map<String, OnPress> presses;
    private final Map<String, OnSubmit> submissions;

    /** The catalogue of these features; two of the same name are a mistake. */
    public Catalogue(List<Feature> features) {
        commands = index(features.stream().flatMap(feature -> feature.commands().stream()).toList(), Command::path);
        presses = index(features.stream().flatMap(feature -> feature.presses().stream()).toList(), OnPress::verb);
        submissions = index(features.stream().flatMap(feature -> feature.submissions().stream()).toList(),
                OnSubmit::verb);
    }

    private static <T> SequencedMap<String, T> index(List<T> entries, Function<T, String> name) {
        var byName = new LinkedHashMap<String, T>();
        for (T entry : entries) {
            if (byName.put(name.apply(entry), entry) != null) {
                throw new IllegalArgumentException("twice in the catalogue: " + name.apply(entry));
            }
        }
        return byName;
    }

    /** Every command, in order. */
    public Collection<Command> commands() {
        return commands.sequencedValues();
    }

    /** The command of this path. */
    public Optional<Command> command(String path) {
        return Optional.ofNullable(commands.get(path));
    }

    /** What a press of this verb means. */
    public Optional<OnPress> press(String verb) {
        return Optional.ofNullable(presses.get(verb));
    }

    /** What a form of this verb means. */
    public Optional<OnSubmit> submission(String verb) {
        return Optional.ofNullable(submissions.get(verb));
    }
}
