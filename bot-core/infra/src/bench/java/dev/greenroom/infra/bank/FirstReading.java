package dev.greenroom.infra.bank;

import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process that has just started needs to read documents, for {@link ReadingBench}: prints the milliseconds of the
 * first reading and of the tenth.
 */
final class FirstReading {
    private static final int READINGS = 10;

    private FirstReading() {}

    public static void main(String[] arguments) throws IOException {
        Path documents = Path.of(arguments[1]);
        long first = 0;
        long last = 0;
        for (int reading = 0; reading < READINGS; reading++) {
            long start = System.nanoTime();
            if (read(arguments[0], documents) == 0) {
                throw new IOException("nothing to read in " + documents);
            }
            last = Duration.ofNanos(System.nanoTime() - start).toMillis();
            first = reading == 0 ? last : first;
        }
        System.out.println(first + " " + last);
    }

    private static int read(String what, Path documents) throws IOException {
        return switch (what) {
            case "greenroom" -> BankLoader.load(List.of(documents)).questions().size();
            case "flexmark" -> parsed(documents);
            default -> throw new IllegalArgumentException(what);
        };
    }

    /** The peer: the same documents as trees of Markdown, by the parser alone. */
    private static int parsed(Path documents) throws IOException {
        var parser = Parser.builder().build();
        int trees = 0;
        try (Stream<Path> files = Files.list(documents)) {
            for (Path file : files.toList()) {
                trees += parser.parse(Files.readString(file)).hasChildren() ? 1 : 0;
            }
        }
        return trees;
    }
}
