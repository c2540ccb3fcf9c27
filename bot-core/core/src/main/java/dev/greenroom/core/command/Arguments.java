package dev.greenroom.core.command;

import java.util.Map;
import java.util.Optional;

/** The values of a command's options, read and valid. */
public final class Arguments {
    private final Map<Option<?>, Object> values;

    Arguments(Map<Option<?>, Object> values) {
        this.values = Map.copyOf(values);
    }

    /** The value of {@code option}, empty where it was not given. */
    @SuppressWarnings("unchecked") // a value was read by the option's own reader
    public <T> Optional<T> get(Option<T> option) {
        return Optional.ofNullable((T) values.get(option));
    }

    /** Whether no option was given at all. */
    public boolean isEmpty() {
        return values.isEmpty();
    }
}
