package dev.greenroom.app;

import dev.greenroom.app.config.Setup;
import dev.greenroom.app.config.StartRefused;
import dev.greenroom.app.redis.Address;
import dev.greenroom.app.redis.EmbeddedRedis;
import dev.greenroom.infra.redis.Audit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.data.redis.autoconfigure.DataRedisAutoConfiguration;
import org.springframework.boot.data.redis.autoconfigure.DataRedisConnectionDetails;
import org.springframework.boot.data.redis.autoconfigure.DataRedisProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Wires an audit: Redis and nothing else. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(DataRedisAutoConfiguration.class)
class AuditWiring {

    @Bean
    Audit audit(StringRedisTemplate template, DataRedisProperties properties) {
        return new Audit(StoreWiring.over(template, properties), InstantSource.system().instant());
    }

    /** The embedded Redis: the one that runs, else one that is started for as long as the audit takes. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(Application.EMBEDDED_REDIS)
    static class Embedded {

        @Bean(destroyMethod = "close")
        Found embeddedRedis(Setup setup) throws IOException {
            return Found.in(setup.store().folder());
        }

        @Bean
        DataRedisConnectionDetails embeddedRedisDetails(Found redis) {
            return new StoreWiring.Details(redis.address);
        }
    }

    /** A server of a data directory, ended again where it was started here. */
    record Found(Address address, Optional<EmbeddedRedis> started) implements AutoCloseable {

        static Found in(Path folder) throws IOException {
            if (!Files.isDirectory(folder)) {
                throw new StartRefused("GREENROOM_DATA_DIR", folder
                        + " is not there, so there is nothing to audit; name the folder of the data, or set REDIS_URL");
            }
            Optional<Address> running = EmbeddedRedis.running(folder);
            if (running.isPresent()) {
                return new Found(running.get(), Optional.empty());
            }
            EmbeddedRedis redis = EmbeddedRedis.start(folder);
            return new Found(redis.address(), Optional.of(redis));
        }

        @Override
        public void close() {
            started.ifPresent(EmbeddedRedis::close);
        }
    }
}
