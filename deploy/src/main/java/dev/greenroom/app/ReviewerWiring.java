package dev.greenroom.app;

import dev.greenroom.app.config.Secret;
import dev.greenroom.app.config.Setup;
import dev.greenroom.core.reviewer.Consents;
import dev.greenroom.core.reviewer.Reviewing;
import dev.greenroom.infra.redis.Redis;
import dev.greenroom.infra.redis.RedisConsents;
import dev.greenroom.infra.reviewer.ChatReviewer;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the reviewer, where the operator turned one on. */
@Configuration(proxyBeanMethods = false)
class ReviewerWiring {

    @Bean
    Consents consents(Redis redis) {
        return new RedisConsents(redis);
    }

    @Bean
    Line reviewerLine(Setup setup) {
        return new Line(setup.reviewer().map(reviewer -> new ChatReviewer(
                new ChatReviewer.Server(reviewer.url(), reviewer.model(), reviewer.key().map(Secret::value)),
                ChatReviewer.Limits.USUAL)));
    }

    @Bean
    Reviewing reviewing(Line line, Consents consents) {
        return line.reviewer().map(reviewer -> Reviewing.by(reviewer, consents)).orElseGet(Reviewing::off);
    }

    /** The line to the reviewer; it ends with the program. */
    record Line(Optional<ChatReviewer> reviewer) implements AutoCloseable {
        @Override
        public void close() {
            reviewer.ifPresent(ChatReviewer::close);
        }
    }
}
