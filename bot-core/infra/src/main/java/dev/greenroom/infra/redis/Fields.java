package dev.greenroom.infra.redis;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several values in one string, separated by bars. The same values are always the same string. */
final class Fields {
    private Fields() {}

    static String join(Object... values) {
        return Stream.of(values).map(value -> value.toString().replace("%", "%25").replace("|", "%7C"))
                .collect(Collectors.joining("|"));
    }

    static List<String> split(String joined) {
        return Stream.of(joined.split("\\|", -1)).map(value -> value.replace("%7C", "|").replace("%25", "%")).toList();
    }

    static String moment(Instant at) {
        return Long.toString(at.toEpochMilli());
    }

    static Instant moment(String field) {
        return Instant.ofEpochMilli(Long.parseLong(field));
    }

    /** A value that is there unless its field is empty. */
    static Optional<String> present(String field) {
        return Optional.of(field).filter(value -> !value.isEmpty());
    }
}
