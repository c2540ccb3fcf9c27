package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Payloads as they were approved, in {@code src/test/resources/snapshots}. With {@code -Dsnapshots.rewrite=true} the files
 * are written instead of compared.
 */
public final class Snapshot {
    private static final Path FOLDER = Path.of("src", "test", "resources", "snapshots");

    private Snapshot() {}

    /** Fails unless {@code payload} is exactly what was approved under {@code name}. */
    public static void matches(String name, JsonElement payload) {
        String text = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(payload) + "\n";
        Path file = Path.of(System.getProperty("basedir", ".")).resolve(FOLDER).resolve(name + ".json");
        try {
            if (Boolean.getBoolean("snapshots.rewrite")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text);
            }
            assertThat(text).as(name).isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
