package dev.greenroom.app.chat;

import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.desk.Incidents;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Wires the local chat, where it is on, over the parts that every platform shares. */
@Configuration(proxyBeanMethods = false)
public class ChatWiring {

    @Bean
    Hall hall() {
        return new Hall();
    }

    /** Whatever is under way after the {@link Goodbye} would be for nobody. */
    @Bean(destroyMethod = "shutdownNow")
    ExecutorService chatWorkers() {
        return Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("chat-", 0).factory());
    }

    @Bean
    Conversation conversation(Desk desk, Hall hall, Incidents incidents, ExecutorService chatWorkers) {
        return new Conversation(desk, hall, incidents, chatWorkers);
    }

    @Bean
    ChatApi chatApi(Hall hall, Conversation conversation, Guestbook guestbook, Talk talk, InstantSource clock) {
        return new ChatApi(new ChatParts(hall, new Guests(guestbook), conversation, talk, clock));
    }

    @Bean
    Talk talk(Hall hall, Catalogue catalogue, Desk desk) {
        return new Talk(hall, catalogue, new Completions(catalogue, desk));
    }

    /** Messages of Greenroom's own, in the local chat. */
    @Bean
    ChatOutbox chatOutbox(Hall hall, InstantSource clock) {
        return new ChatOutbox(hall, clock);
    }

    @Bean
    ChatPage chatPage() {
        return new ChatPage();
    }

    @Bean
    FilterRegistrationBean<ChatGuard> chatGuard(@Value("${" + LOCAL + "}") boolean local) {
        return new FilterRegistrationBean<>(new ChatGuard(local));
    }

    /** The property that says whether only this machine can connect. */
    public static final String LOCAL = "greenroom.local";

    @Bean
    WebMvcConfigurer chatAssets() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/chat/assets/**")
                        .addResourceLocations("classpath:/dev/greenroom/app/chat/assets/")
                        .setCacheControl(CacheControl.noCache());
            }
        };
    }

    @Bean
    Goodbye goodbye(Conversation conversation, Hall hall) {
        return new Goodbye(conversation, hall);
    }
}
