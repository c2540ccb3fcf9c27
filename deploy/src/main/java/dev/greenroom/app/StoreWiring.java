package dev.greenroom.app;

import dev.greenroom.app.config.Setup;
import dev.greenroom.app.redis.Address;
import dev.greenroom.app.redis.EmbeddedRedis;
import io.lettuce.core.ClientOptions;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires Redis: the embedded one, unless the operator named another. */
@Configuration(proxyBeanMethods = false)
class StoreWiring {

    /** While Redis is away commands fail at once instead of waiting for it, so that people are told so. */
    @Bean
    LettuceClientOptionsBuilderCustomizer failFast() {
        return options -> options.disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS);
    }

    /** The embedded Redis and how to reach it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(Application.EMBEDDED_REDIS)
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedRedis embeddedRedis(Setup setup) {
            return EmbeddedRedis.start(setup.store().folder());
        }

        @Bean
        DataRedisConnectionDetails embeddedRedisDetails(EmbeddedRedis redis) {
            return new Details(redis.address());
        }
    }

    private record Details(Address address) implements DataRedisConnectionDetails {
        @Override
        public String getPassword() {
            return address.password();
        }

        @Override
        public Standalone getStandalone() {
            return Standalone.of(Address.HOST, address.port());
        }
    }
}
