package dev.greenroom.app.redis;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/**
 * What the data directory remembers about the running server, so that a later process finds one that was left behind.
 * Only its owner can read the file, since the password stands in it.
 *
 * @param pid     the server's process, 0 while it is being started
 * @param started when that process began, by which it is told from a later one with the same number
 */
record RunFile(Address address, long pid, Instant started) {
    private static final String NAME = "redis.properties";
    private static final int PASSWORD_BYTES = 32;

    /** A server about to be started on {@code port} with {@code password}. */
    static RunFile starting(int port, String password) {
        return new RunFile(new Address(port, password), 0, Instant.EPOCH);
    }

    /** The same server, now running as {@code process}. */
    RunFile running(ProcessHandle process) {
        return new RunFile(address, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** A password nobody can guess. */
    static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** What {@code folder} remembers; empty where nothing readable is there. */
    static Optional<RunFile> read(Path folder) throws IOException {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(folder.resolve(NAME))));
            var address = new Address(Integer.parseInt(properties.getProperty("port", "0")),
                    properties.getProperty("password", ""));
            return address.password().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RunFile(address, Long.parseLong(properties.getProperty("pid", "0")),
                            Instant.ofEpochMilli(Long.parseLong(properties.getProperty("started", "0")))));
        } catch (NoSuchFileException | IllegalArgumentException nothingUseful) {
            return Optional.empty();
        }
    }

    /** Writes it down, whole or not at all. */
    void write(Path folder) throws IOException {
        var properties = new Properties();
        properties.setProperty("port", Integer.toString(address.port()));
        properties.setProperty("password", address.password());
        properties.setProperty("pid", Long.toString(pid));
        properties.setProperty("started", Long.toString(started.toEpochMilli()));
        var text = new StringWriter();
        properties.store(text, "The embedded Redis of this folder. Do not pass on: it holds the password.");
        Path fresh = folder.resolve(NAME + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, forOwnerOnly());
        Files.writeString(fresh, text.toString());
        Files.move(fresh, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] forOwnerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
                : new FileAttribute<?>[0];
    }
}
