package dev.greenroom.app;

import dev.greenroom.infra.bank.BankCheck;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code bank check}: reads question documents and reports what became of them. */
@Command(name = "bank", description = "check PATH... [--json]: reads question documents and reports, per document, what was taken,"
        + " skipped (and why) and merged, with line numbers", subcommands = BankCommand.Check.class, synopsisSubcommandLabel = "check PATH...")
final class BankCommand {

    /** Reads documents and reports; status 1 only for errors. */
    @Command(name = "check", sortOptions = false, mixinStandardHelpOptions = true, description = "reads question documents and reports, per document, what was taken, skipped (and why) and"
            + " merged, with line numbers; status 1 only for documents that cannot be read and mistakes in"
            + " Greenroom's own format")
    static final class Check implements Callable<Integer> {
        @Parameters(arity = "1..*", paramLabel = "PATH", description = "files, or folders of .md files")
        private List<Path> paths = List.of();

        @Option(names = "--json", description = "one JSON object instead of text")
        private boolean json;

        @Override
        public Integer call() {
            return BankCheck.run(paths, json, System.out);
        }
    }
}
