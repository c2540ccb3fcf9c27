package dev.greenroom.app;

import dev.greenroom.infra.redis.Audit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** {@code audit}: compares boards and streaks with the records they come from. */
@Command(name = "audit", sortOptions = false, mixinStandardHelpOptions = true, description = "[--repair]: recomputes boards and streaks from the records in Redis (a running embedded one included) and reports"
        + " differences, one a line; status 1 if there are any, 2 if it could not look. The bot may run meanwhile.")
final class AuditCommand implements Callable<Integer> {
    private static final int COULD_NOT_LOOK = ExitCode.USAGE;

    @Option(names = "--repair", description = "puts what the records say in place of what differs")
    private boolean repair;

    @Unmatched
    private List<String> properties = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    private CommandSpec spec;

    @Override
    public Integer call() {
        Main.checkProperties(properties, spec);
        var application = Application.of(AuditWiring.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        try (ConfigurableApplicationContext context = application.run(properties.toArray(String[]::new))) {
            return look(context.getBean(Audit.class));
        } catch (RuntimeException alreadyReported) {
            return COULD_NOT_LOOK;
        }
    }

    private int look(Audit audit) {
        try {
            return audit.run(repair, spec.commandLine().getOut()) == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (RuntimeException failure) {
            spec.commandLine().getErr().println("The audit could not look. " + failure.getMessage());
            return COULD_NOT_LOOK;
        }
    }
}
