package dev.greenroom.app;

import dev.greenroom.app.chat.ChatWiring;
import dev.greenroom.app.chat.Guestbook;
import dev.greenroom.app.chat.LocalDirectory;
import dev.greenroom.app.chat.MemoryGuestbook;
import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.desk.Incidents;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Directory;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the application together, by hand: every part of core is made here and nowhere else. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({StoreWiring.class, StartReport.class})
class Wiring {

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    Incidents incidents() {
        return new LoggedIncidents();
    }

    /** The place for the real bank: the documents of GREENROOM_BANK, else those below {@code seeds/} in the jar. */
    @Bean
    Library library() {
        var empty = new Bank(List.of(), questions -> (words, limit) -> List.of());
        return community -> empty;
    }

    /** The place for the installation's key, which several processes share through Redis. */
    @Bean
    Seal seal() {
        byte[] key = new byte[32];
        new SecureRandom().nextBytes(key);
        return new Seal(() -> key);
    }

    /** The place for the guestbook in Redis, which survives a restart. */
    @Bean
    Guestbook guestbook() {
        return new MemoryGuestbook();
    }

    /** The place for the platforms' directories, chosen by the community's platform. */
    @Bean
    Directory directory(Guestbook guestbook) {
        return new LocalDirectory(guestbook);
    }

    /** The place for the features, in the order in which help shows them. */
    @Bean
    Features features() {
        return new Features(List.of());
    }

    /** What the catalogue is made of. */
    record Features(List<Feature> list) {}

    @Bean
    Catalogue catalogue(Features features) {
        return new Catalogue(features.list());
    }

    @Bean
    Desk desk(Catalogue catalogue, Seal seal, Directory directory, Incidents incidents) {
        return new Desk(catalogue, seal, directory, incidents);
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
