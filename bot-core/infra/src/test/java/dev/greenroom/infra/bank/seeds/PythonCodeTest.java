package dev.greenroom.infra.bank.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs every Python block of the bank, those that need something else compiled only. Without Python 3 the test says so
 * and is skipped; without one of Debian's packages the blocks that import it are compiled only, and counted.
 */
final class PythonCodeTest {
    /** Debian's own first: its packages are for it alone. */
    private static final List<String> PYTHONS = List.of("/usr/bin/python3", "python3");

    @Test
    void everyPythonBlockRuns(@TempDir Path folder) throws Exception {
        Optional<String> python = PYTHONS.stream().filter(PythonCodeTest::runs).findFirst();
        assumeTrue(python.isPresent(), "no Python 3 on this machine: the code of the bank was not run");
        Path script = folder.resolve("run_blocks.py");
        try (InputStream file = PythonCodeTest.class.getResourceAsStream("run_blocks.py")) {
            assertThat(file).isNotNull();
            Files.write(script, file.readAllBytes());
        }
        Process process = new ProcessBuilder(python.orElseThrow(), script.toString(),
                SeedsTest.root().resolve("seeds").toString()).redirectErrorStream(true).start();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(report).isZero();
        System.out.println(Stream.of(report.split("\n")).reduce((first, last) -> last).orElse(""));
    }

    private static boolean runs(String python) {
        try {
            return new ProcessBuilder(python, "-c", "import sys; sys.exit(sys.version_info < (3, 10))")
                    .start().waitFor() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
