package dev.greenroom.app.config;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads variables by name. A blank one counts as unset, because that is what compose files make of a missing one. What
 * is malformed refuses the start; a value is quoted only where it cannot be a secret.
 */
final class Variables {
    private static final int HIGHEST_PORT = 65_535;
    private final Function<String, @Nullable String> source;

    Variables(Function<String, @Nullable String> source) {
        this.source = source;
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(source.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    boolean isSet(String name) {
        return text(name).isPresent();
    }

    /** A secret of this form; {@code form} says in words what that is. */
    Optional<Secret> secret(String name, Pattern form, String words) {
        return text(name).map(value -> {
            if (!form.matcher(value).matches()) {
                throw new StartRefused(name, "this is not " + words + "; copy it again from where you got it");
            }
            return new Secret(value);
        });
    }

    Optional<Secret> secret(String name) {
        return text(name).map(Secret::new);
    }

    int number(String name, int from, int to, int otherwise) {
        return text(name).map(value -> {
            try {
                int number = Integer.parseInt(value);
                if (number >= from && number <= to) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below, like a number out of range
            }
            throw new StartRefused(name, "“" + value + "” is not a whole number from " + from + " to " + to);
        }).orElse(otherwise);
    }

    int port(String name, int otherwise) {
        return number(name, 0, HIGHEST_PORT, otherwise);
    }

    boolean onOff(String name, boolean otherwise) {
        return text(name).map(value -> switch (value) {
            case "on" -> true;
            case "off" -> false;
            default -> throw new StartRefused(name, "“" + value + "” is neither on nor off");
        }).orElse(otherwise);
    }

    Path path(String name, String otherwise) {
        return path(name, Optional.of(text(name).orElse(otherwise))).orElseThrow();
    }

    List<Path> paths(String name) {
        return text(name).stream().flatMap(value -> List.of(value.split(",")).stream()).map(String::strip)
                .filter(value -> !value.isEmpty()).flatMap(value -> path(name, Optional.of(value)).stream()).toList();
    }

    private static Optional<Path> path(String name, Optional<String> value) {
        try {
            return value.map(Path::of);
        } catch (InvalidPathException e) {
            throw new StartRefused(name, "“" + value.orElse("") + "” is not a path");
        }
    }

    InetAddress address(String name, String otherwise) {
        String value = text(name).orElse(otherwise);
        try {
            return InetAddress.getByName(value);
        } catch (UnknownHostException e) {
            throw new StartRefused(name, "“" + value + "” is no address of this machine, such as 127.0.0.1 or 0.0.0.0");
        }
    }

    /** A URL with one of these schemes and this ending. It may hold a password, so it is not repeated. */
    Optional<URI> url(String name, List<String> schemes, String ending) {
        return text(name).map(value -> {
            try {
                URI uri = new URI(value);
                if (uri.getHost() != null && schemes.contains(String.valueOf(uri.getScheme()))
                        && String.valueOf(uri.getPath()).endsWith(ending)) {
                    return uri;
                }
            } catch (URISyntaxException e) {
                // said below
            }
            throw new StartRefused(name, "this is not a URL that starts with "
                    + String.join(":// or ", schemes) + "://" + (ending.isEmpty() ? "" : " and ends in " + ending));
        });
    }
}
