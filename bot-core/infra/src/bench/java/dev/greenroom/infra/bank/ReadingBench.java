package dev.greenroom.infra.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to read the five documents once in a process that has just started: promised is well under a second.
 * Beside it, in turn, what the Markdown parser alone needs for them in such a process. Needs the documents.
 */
final class ReadingBench {
    private static final int RUNS = 9;
    private static final long PROMISED_MILLIS = 1_000;

    @Test
    void aFirstReadingTakesLessThanPromised() throws IOException {
        Path documents = FiveDocuments.folder().orElseThrow();
        var ours = new ArrayList<Long>();
        var peer = new ArrayList<Long>();
        for (int run = 0; run < RUNS; run++) {
            ours.add(measured("greenroom", documents));
            peer.add(measured("flexmark", documents));
        }
        ours.sort(null);
        peer.sort(null);
        System.out.println("first reading of five documents, ms: " + ours + ", the parser alone: " + peer);
        assertThat(ours.get(RUNS / 2)).isBetween(0L, PROMISED_MILLIS);
    }

    private static long measured(String what, Path documents) throws IOException {
        var process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), FirstReading.class.getName(), what, documents.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return Long.parseLong(printed);
    }
}
