package dev.greenroom.app.redis;

import dev.greenroom.app.config.StartRefused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder of the embedded Redis, locked for this process. The operating system lets go of the lock however the
 * process ends, so nothing is left to clean up after a kill.
 */
final class DataDirectory implements AutoCloseable {
    /** The variable that names it. */
    static final String VARIABLE = "GREENROOM_DATA_DIR";
    /** Far behind the content, because on Windows nobody can read what is locked. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final long FULL_BELOW_BYTES = 16L << 20;

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Makes the folder where there is none, and locks it.
     *
     * @throws StartRefused if it cannot be used, or another process uses it
     */
    static DataDirectory lock(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            return lockedBy(path, FileChannel.open(path.resolve("greenroom.lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.READ, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    private static DataDirectory lockedBy(Path path, FileChannel channel) throws IOException {
        try {
            if (tryLock(channel).isEmpty()) {
                String holder = holder(channel);
                throw new StartRefused(VARIABLE, path + " is in use by another Greenroom" + holder
                        + "; stop that one first, or set " + VARIABLE + " to another folder");
            }
            var pid = ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII));
            channel.truncate(0).write(pid, 0);
            return new DataDirectory(path, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<FileLock> tryLock(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED_BYTE, 1, false));
        } catch (OverlappingFileLockException heldByThisProcess) {
            return Optional.empty();
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        var content = ByteBuffer.allocate(20);
        int length = channel.read(content, 0);
        return length <= 0
                ? ""
                : " (process " + new String(content.array(), 0, length, StandardCharsets.US_ASCII) + ")";
    }

    /** The refusal to go on with this folder. */
    static StartRefused unusable(Path path, IOException problem) {
        String advice = isFull(path) ? "the disk is full; free some space" : "choose a folder that can be written";
        return new StartRefused(VARIABLE, path + " cannot be used (" + problem + "); " + advice);
    }

    /** Whether the disk below {@code path} has no room left to work with. */
    static boolean isFull(Path path) {
        try {
            return Files.getFileStore(path).getUsableSpace() < FULL_BELOW_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    /** The folder, absolute. */
    Path path() {
        return path;
    }

    /** Lets another process have the folder. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
