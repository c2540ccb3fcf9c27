package dev.greenroom.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** How much of a process's heap is in use after everything unused was collected. */
final class Heap {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");

    private Heap() {}

    /** The bytes of all live objects; the process stands still while they are counted. */
    static long live(ProcessHandle process) throws IOException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var counting = new ProcessBuilder(tool, Long.toString(process.pid()), "GC.class_histogram")
                .redirectErrorStream(true).start();
        String said = new String(counting.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var total = TOTAL.matcher(said);
        if (!total.find()) {
            throw new AssertionError("no total in " + said);
        }
        return Long.parseLong(total.group(1));
    }
}
