package dev.greenroom.app;

import dev.greenroom.app.chat.ChatWiring;
import dev.greenroom.app.config.Setup;
import dev.greenroom.app.platform.PlatformWiring;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The bot as a Spring application: its setup is read and checked before anything is wired. */
final class Application {
    /** Whether the embedded Redis is used: set from the setup, asked by conditions. */
    static final String EMBEDDED_REDIS = "greenroom.redis.embedded";
    /** Whether the local chat is on: set from the setup, asked by conditions. */
    static final String CHAT = "greenroom.chat.on";

    private Application() {}

    /** Runs the bot; false if it could not start, and the operator has been told why. */
    static boolean run(String... properties) {
        try {
            of(Wiring.class).run(properties);
            return true;
        } catch (RuntimeException alreadyReported) {
            return false;
        }
    }

    /** The application of these configurations. */
    static SpringApplication of(Class<?>... wiring) {
        var application = new SpringApplication(wiring);
        application.addInitializers(Application::prepare);
        return application;
    }

    private static void prepare(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        Setup setup = Setup.read(environment::getProperty);
        // Last, so that whoever sets Spring's own properties has the last word.
        environment.getPropertySources().addLast(new MapPropertySource("greenroom", derived(setup)));
        context.getBeanFactory().registerSingleton("setup", setup);
    }

    /** What Spring has to know of the setup. */
    private static Map<String, Object> derived(Setup setup) {
        var web = setup.web();
        var properties = new HashMap<String, Object>();
        properties.put("server.port", web.port());
        properties.put("server.address", web.bind().getHostAddress());
        if (web.management() != web.port()) {
            properties.put("management.server.port", web.management());
            properties.put("management.server.address", web.bind().getHostAddress());
        }
        properties.put(EMBEDDED_REDIS, setup.store().embedded());
        properties.put(CHAT, web.chat());
        setup.slack().ifPresent(on -> properties.put(PlatformWiring.SLACK, true));
        setup.discord().ifPresent(on -> properties.put(PlatformWiring.DISCORD, true));
        properties.put(ChatWiring.LOCAL, web.isLocal());
        setup.store().external().ifPresent(url -> properties.put("spring.data.redis.url", url.value()));
        return properties;
    }
}
