package dev.greenroom.infra.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to read the five documents: promised is well under a second once the process is up. Printed are the
 * first reading of a process, most of which is the machine getting to know the code, and the tenth, and in turn what the
 * Markdown parser alone needs for both, which a reading does without until an answer is shown. Needs the documents.
 */
final class ReadingBench {
    private static final int PROCESSES = 9;
    private static final long WELL_UNDER_A_SECOND_MILLIS = 500;
    /** The first reading is as fast as the machine is in that hour, which the parser alone shows. */
    private static final int TIMES_THE_PARSER = 3;

    private record Measured(long first, long tenth) {}

    @Test
    void aReadingTakesLessThanPromised() throws IOException {
        Path documents = FiveDocuments.folder().orElseThrow();
        var ours = new ArrayList<Measured>();
        var peer = new ArrayList<Measured>();
        for (int process = 0; process < PROCESSES; process++) {
            ours.add(measured("greenroom", documents));
            peer.add(measured("flexmark", documents));
        }
        System.out.println("five documents read, ms: " + line(ours) + "; the parser alone: " + line(peer));
        assertThat(median(ours, Measured::tenth)).isLessThan(WELL_UNDER_A_SECOND_MILLIS);
        assertThat(median(ours, Measured::first)).isLessThan(TIMES_THE_PARSER * median(peer, Measured::first));
    }

    private static String line(List<Measured> runs) {
        return "first " + runs.stream().map(Measured::first).sorted().toList() + ", tenth "
                + runs.stream().map(Measured::tenth).sorted().toList();
    }

    private static long median(List<Measured> runs, ToLongFunction<Measured> of) {
        return runs.stream().mapToLong(of).sorted().toArray()[runs.size() / 2];
    }

    private static Measured measured(String what, Path documents) throws IOException {
        var process = new ProcessBuilder(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), FirstReading.class.getName(), what, documents.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String[] printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip()
                .split(" ", -1);
        return new Measured(Long.parseLong(printed[0]), Long.parseLong(printed[1]));
    }
}
