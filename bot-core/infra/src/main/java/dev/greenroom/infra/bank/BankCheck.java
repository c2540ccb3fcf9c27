package dev.greenroom.infra.bank;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The command {@code bank check}: reads documents and reports what was taken, skipped and merged, and every mistake. */
public final class BankCheck {
    private BankCheck() {}

    /**
     * Reports on {@code paths}.
     *
     * @param json whether as one JSON object instead of lines for people
     * @return the exit status: 1 where a document cannot be used, else 0
     */
    public static int run(List<Path> paths, boolean json, PrintStream out) {
        var bank = BankLoader.load(paths);
        if (json) {
            out.println(JsonReport.of(bank));
        } else {
            TextReport.of(bank).forEach(out::println);
        }
        return bank.errors().isEmpty() ? 0 : 1;
    }
}
