package dev.greenroom.app;

import dev.greenroom.infra.redis.Redis;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** The Redis that a program keeps in its data directory, for who may read that. */
final class EmbeddedStore {
    private EmbeddedStore() {}

    /** A connection to the server of this data directory, which is running. */
    static Redis of(Path data) throws IOException {
        var known = new Properties();
        known.load(new StringReader(Files.readString(data.resolve("redis.properties"))));
        var where = new RedisStandaloneConfiguration("127.0.0.1", Integer.parseInt(known.getProperty("port")));
        where.setPassword(known.getProperty("password"));
        var factory = new LettuceConnectionFactory(where);
        factory.afterPropertiesSet();
        factory.start();
        return new Redis(new StringRedisTemplate(factory), Duration.ofMillis(factory.getTimeout()));
    }
}
