package dev.greenroom.app;

import dev.greenroom.app.chat.Guestbook;
import dev.greenroom.app.chat.MemoryGuestbook;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.reply.Seal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The real application on a free port, with a catalogue of a test and without Redis. */
public final class StageApplication implements AutoCloseable {
    private static final ThreadLocal<Function<Seal, Catalogue>> STAGED = new ThreadLocal<>();
    private final ConfigurableApplicationContext context;
    private final URI url;

    private StageApplication(ConfigurableApplicationContext context) {
        this.context = context;
        this.url = URI
                .create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + "/");
    }

    /** Starts it with this catalogue; {@code properties} as on the command line, by default any port. */
    public static StageApplication start(Function<Seal, Catalogue> catalogue, String... properties) {
        var arguments = new ArrayList<>(List.of("--REDIS_URL=redis://127.0.0.1:1",
                "--spring.main.allow-bean-definition-overriding=true"));
        arguments.addAll(properties.length == 0 ? List.of("--PORT=0") : List.of(properties));
        STAGED.set(catalogue);
        return new StageApplication(Application.of(Wiring.class, Stage.class).run(arguments.toArray(String[]::new)));
    }

    /** Where it is, with a slash at the end. */
    public URI url() {
        return url;
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
        /** The same after a restart, as it is with the key in Redis. */
        @Bean
        Seal seal() {
            return Stub.seal();
        }

        @Bean
        Guestbook guestbook() {
            return new MemoryGuestbook();
        }

        @Bean
        Catalogue catalogue(Seal seal) {
            return STAGED.get().apply(seal);
        }
    }
}
