package dev.greenroom.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** The real application, wired as it is and with its own Redis, at a time of a test. */
public final class TimedApplication implements AutoCloseable {
    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.EPOCH);
    private final ConfigurableApplicationContext context;

    private TimedApplication(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it on any port at {@code now}, which passes no further, with its data in this folder. */
    public static TimedApplication start(Path data, Instant now) {
        NOW.set(now);
        return new TimedApplication(Application.of(Wiring.class, Time.class).run("--PORT=0",
                "--GREENROOM_DATA_DIR=" + data, "--spring.main.allow-bean-definition-overriding=true"));
    }

    /** Where it is, with a slash at the end. */
    public URI url() {
        return URI
                .create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + "/");
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    static class Time {
        @Bean
        @Primary
        InstantSource clock() {
            return NOW::get;
        }
    }
}
