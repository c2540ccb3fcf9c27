package dev.greenroom.infra.bank;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the five documents that people wrote are: in the folder that the environment variable or system property
 * {@code GREENROOM_SEEDS} names, or beside the project.
 */
public final class FiveDocuments {
    private FiveDocuments() {}

    /** Their folder; empty on a machine that does not have them. */
    public static Optional<Path> folder() {
        for (String named : new String[]{System.getProperty("GREENROOM_SEEDS"), System.getenv("GREENROOM_SEEDS")}) {
            if (named != null) {
                return Optional.of(Path.of(named)).filter(Files::isDirectory);
            }
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("../shared/seeds").normalize()).filter(Files::isDirectory).findFirst();
    }
}
