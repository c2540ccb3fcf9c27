package dev.greenroom.infra.bank;

import com.vladsch.flexmark.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** What a fresh process does once, and prints how long it took in milliseconds; for {@link ReadingBench}. */
final class FirstReading {
    private FirstReading() {}

    public static void main(String[] arguments) throws IOException {
        Path documents = Path.of(arguments[1]);
        long start = System.nanoTime();
        int found = switch (arguments[0]) {
            case "greenroom" -> BankLoader.load(List.of(documents)).questions().size();
            case "flexmark" -> parsed(documents);
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        long took = Duration.ofNanos(System.nanoTime() - start).toMillis();
        System.out.println(found > 0 ? took : -1);
    }

    /** The peer: the same documents as trees of Markdown, by the parser alone. */
    private static int parsed(Path documents) throws IOException {
        var parser = Parser.builder().build();
        int nodes = 0;
        try (Stream<Path> files = Files.list(documents)) {
            for (Path file : files.toList()) {
                nodes += parser.parse(Files.readString(file)).hasChildren() ? 1 : 0;
            }
        }
        return nodes;
    }
}
