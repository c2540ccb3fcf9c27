package dev.greenroom.app;

import dev.greenroom.app.chat.Guestbook;
import dev.greenroom.app.chat.MemoryGuestbook;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.testing.Stub;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The real application on a free port, with features of a test and without Redis. */
public final class StageApplication implements AutoCloseable {
    private static final ThreadLocal<Function<Seal, Feature>> STAGED = new ThreadLocal<>();
    private final ConfigurableApplicationContext context;

    private StageApplication(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it with this feature alone; {@code properties} as on the command line. */
    public static StageApplication start(Function<Seal, Feature> feature, String... properties) {
        var arguments = new ArrayList<>(List.of("--PORT=0", "--MANAGEMENT_PORT=0", "--REDIS_URL=redis://127.0.0.1:1",
                "--spring.main.allow-bean-definition-overriding=true"));
        arguments.addAll(List.of(properties));
        STAGED.set(feature);
        return new StageApplication(Application.of(Wiring.class, Stage.class).run(arguments.toArray(String[]::new)));
    }

    /** Where it is, with a slash at the end. */
    public URI url() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /** Where it listens. */
    public int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** A part of it. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    static class Stage {
        @Bean
        Seal seal() {
            return Stub.seal();
        }

        @Bean
        Guestbook guestbook() {
            return new MemoryGuestbook();
        }

        @Bean
        FeatureWiring.Features features(Seal seal) {
            return new FeatureWiring.Features(List.of(STAGED.get().apply(seal)));
        }
    }
}
