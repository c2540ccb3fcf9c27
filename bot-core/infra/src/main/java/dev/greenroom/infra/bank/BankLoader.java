package dev.greenroom.infra.bank;

import dev.greenroom.infra.bank.documents.DocumentImport;
import dev.greenroom.infra.bank.markdown.MarkdownTooComplex;
import dev.greenroom.infra.bank.own.OwnFormat;
import dev.greenroom.infra.bank.source.Decoding;
import dev.greenroom.infra.bank.source.DocumentText;
import dev.greenroom.infra.bank.source.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * Reads question documents: Greenroom's own format strictly, everybody else's as far as it is certain. A document that
 * cannot be read is an error in the result and never an exception.
 */
public final class BankLoader {
    /** Longer lines are no prose; what looks for questions in them would take forever. */
    private static final int LONGEST_LINE = 50_000;

    private BankLoader() {}

    /**
     * Reads files, whatever their names, and directories: every {@code .md} file below, in alphabetical order. In a
     * directory that holds documents in Greenroom's own format, {@code README.md} and {@code coverage.md} are none.
     */
    public static LoadedBank load(List<Path> paths) {
        var readings = new ArrayList<Reading>();
        paths.forEach(path -> readings.addAll(read(path)));
        return Assembly.of(readings);
    }

    /**
     * Reads documents that are already in memory, such as those in a jar, by their names and in their order; they count
     * as one directory.
     */
    public static LoadedBank load(SequencedMap<String, byte[]> documents) {
        var files = documents.sequencedEntrySet().stream().toList();
        return Assembly.of(withoutCompanions(
                files.parallelStream().map((Map.Entry<String, byte[]> file) -> read(file.getKey(), file.getValue()))
                        .toList()));
    }

    private static List<Reading> read(Path path) {
        if (Files.isDirectory(path)) {
            return readDirectory(path);
        }
        return List.of(Files.exists(path)
                ? readFile(path)
                : Reading.failed(name(path), "there is no such file or directory: check the path"));
    }

    private static List<Reading> readDirectory(Path directory) {
        try (Stream<Path> found = Files.walk(directory)) {
            var files = found.filter(file -> isDocument(directory, file)).sorted(Comparator.comparing(BankLoader::name))
                    .toList();
            return files.isEmpty()
                    ? List.of(Reading.failed(name(directory), "there is no .md file in this directory or below"))
                    : withoutCompanions(files.parallelStream().map(BankLoader::readFile).toList());
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return List.of(Reading.failed(name(directory), "cannot be read: " + unreadable.getMessage()));
        }
    }

    private static boolean isDocument(Path directory, Path file) {
        boolean hidden = Stream.iterate(directory.relativize(file), part -> part != null, Path::getParent)
                .anyMatch(part -> part.getFileName().toString().startsWith("."));
        return !hidden && Files.isRegularFile(file)
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".md");
    }

    private static Reading readFile(Path file) {
        try {
            long size = Files.size(file);
            return size > Decoding.MAX_BYTES
                    ? Reading.failed(name(file), tooLarge(size))
                    : read(name(file), Files.readAllBytes(file));
        } catch (IOException unreadable) {
            return Reading.failed(name(file), "cannot be read: " + unreadable.getMessage());
        }
    }

    private static String tooLarge(long bytes) {
        return bytes + " bytes are more than a document may have (" + Decoding.MAX_BYTES + "): split it";
    }

    private static Reading read(String name, byte[] bytes) {
        if (bytes.length > Decoding.MAX_BYTES) {
            return Reading.failed(name, tooLarge(bytes.length));
        }
        return Decoding.of(name, bytes).map(BankLoader::read)
                .orElseGet(() -> Reading.failed(name, "not UTF-8 text: save it as UTF-8"));
    }

    private static Reading read(DocumentText text) {
        for (int line = 0; line < text.lines().size(); line++) {
            if (text.lines().get(line).length() > LONGEST_LINE) {
                return Reading.failed(text.name(), "line " + (line + 1) + " has more than " + LONGEST_LINE
                        + " characters: this is no document of questions");
            }
        }
        try {
            return OwnFormat.recognises(text) ? OwnFormat.read(text) : DocumentImport.read(text);
        } catch (MarkdownTooComplex tooComplex) {
            return Reading.failed(text.name(), String.valueOf(tooComplex.getMessage()));
        } catch (StackOverflowError tooDeep) {
            // Regular expressions recurse as well; the document is at fault, and the others are still read.
            return Reading.failed(text.name(), "too deeply nested to be read");
        }
    }

    private static List<Reading> withoutCompanions(List<Reading> readings) {
        boolean curated = readings.stream().anyMatch(reading -> reading.format().curated() && !isCompanion(reading));
        return curated ? readings.stream().filter(reading -> !isCompanion(reading)).toList() : readings;
    }

    private static boolean isCompanion(Reading reading) {
        String file = reading.document().substring(reading.document().lastIndexOf('/') + 1);
        return file.equalsIgnoreCase("README.md") || file.equalsIgnoreCase("coverage.md");
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }
}
