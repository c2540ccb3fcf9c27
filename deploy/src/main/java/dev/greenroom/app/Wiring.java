package dev.greenroom.app;

import dev.greenroom.app.chat.ChatWiring;
import dev.greenroom.app.platform.PlatformWiring;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.desk.Incidents;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.Presence;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** Puts the application together, by hand: every part of core is made here and nowhere else. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({StoreWiring.class, BankWiring.class, FeatureWiring.class, DailyWiring.class, SessionWiring.class,
    ReviewerWiring.class, PlatformWiring.class, StartReport.class})
class Wiring {

    @Bean
    @Primary
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Incidents incidents() {
        return new LoggedIncidents();
    }

    @Bean
    Desk desk(Catalogue catalogue, Seal seal, Directory directory, Incidents incidents, Presence presence) {
        return new Desk(catalogue, seal, directory, incidents).telling(presence);
    }

    /** The local chat, where it is on. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(Application.CHAT)
    @Import(ChatWiring.class)
    static class WithChat {}

    /** The plain page in its place, where it is off. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = Application.CHAT, havingValue = "false")
    @Import(StatusPage.class)
    static class WithoutChat {}
}
