package dev.greenroom.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** The command line of the jar: without a word it runs the bot. */
@Command(name = "greenroom", sortOptions = false, usageHelpAutoWidth = true, customSynopsis = {
    "java -jar greenroom.jar                runs the bot",
    "       java -jar greenroom.jar COMMAND        does something else, see below"}, description = {"",
        "Greenroom: interview practice in Slack, in Discord and in the browser.", ""}, footer = {"",
            "The bot is configured by environment variables, which also work as Spring",
            "properties (--PORT=9090). Nothing has to be set: the local chat is then at",
            "http://localhost:8080/, the data below ./data. Common ones:",
            "  PORT                                    HTTP port (8080)",
            "  GREENROOM_DATA_DIR                      files of the embedded Redis (./data)",
            "  REDIS_URL                               an external Redis instead",
            "  GREENROOM_BANK                          your own question documents",
            "  SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN   connects Slack",
            "  DISCORD_TOKEN                           connects Discord"})
public final class Main implements Callable<Integer> {
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "says all this")
    @SuppressWarnings("unused") // asking for it is all there is to it
    private boolean help;

    @Unmatched
    private List<String> properties = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    private Main() {}

    /** Runs the bot or the command that {@code arguments} name; ends the process with status 1 if that failed. */
    public static void main(String[] arguments) {
        Carriers.provide();
        int status = commandLine().execute(arguments);
        if (status != CommandLine.ExitCode.OK) {
            System.exit(status);
        }
    }

    /** The place for subcommands: each is a class of its own, added here. */
    static CommandLine commandLine() {
        return new CommandLine(new Main()).addSubcommand(new BankCommand()).addSubcommand(new AuditCommand());
    }

    /** What picocli knows nothing of is meant for Spring, or is a mistake. */
    static void checkProperties(List<String> properties, CommandSpec spec) {
        for (String property : properties) {
            if (!property.startsWith("--") || !property.contains("=")) {
                throw new ParameterException(spec.commandLine(), "There is no command “" + property + "”.");
            }
        }
    }

    @Override
    public Integer call() {
        checkProperties(properties, spec);
        return Application.run(properties.toArray(String[]::new))
                ? CommandLine.ExitCode.OK
                : CommandLine.ExitCode.SOFTWARE;
    }
}
