package dev.greenroom.app;

import dev.greenroom.app.config.StartRefused;
import java.net.BindException;
import java.net.SocketException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Tells the operator in one line why Greenroom did not start, where the reason is theirs to remove. Anything else is a
 * bug and is left to Spring, which shows where it happened.
 */
final class OneLine implements SpringBootExceptionReporter {
    private final ConfigurableApplicationContext context;

    /** Made by Spring for the application whose start failed. */
    OneLine(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> line = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> line(cause).stream()).findFirst();
        line.ifPresent(reason -> System.err.println("Greenroom did not start. " + reason));
        return line.isPresent();
    }

    private Optional<String> line(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> Optional.of(refused.line());
            case PortInUseException taken -> Optional.of(taken(taken.getPort()));
            case BindException wrong -> Optional.of("GREENROOM_BIND: cannot listen there (" + wrong.getMessage()
                    + "); use an address of this machine, such as 127.0.0.1 or 0.0.0.0");
            case SocketException denied when String.valueOf(denied.getMessage()).contains("ermission") -> Optional.of(
                    "PORT: this user may not listen on that port; choose one above 1023");
            default -> Optional.empty();
        };
    }

    private String taken(int port) {
        // The beans are gone by now; what was configured is not.
        String management = context.getEnvironment().getProperty("management.server.port", "");
        String variable = management.equals(Integer.toString(port)) ? "MANAGEMENT_PORT" : "PORT";
        return variable + ": port " + port + " is in use; stop the program that has it, or set " + variable
                + " to another";
    }
}
