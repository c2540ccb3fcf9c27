package dev.greenroom.app.redis;

import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.sync.RedisCommands;
import java.util.function.Function;

/** Talks to an embedded Redis. */
final class Client {
    private Client() {}

    static void set(Address address, String key, String value) {
        run(address, commands -> commands.set(key, value));
    }

    static String get(Address address, String key) {
        return run(address, commands -> commands.get(key));
    }

    static String setting(Address address, String name) {
        return run(address, commands -> commands.configGet(name).getOrDefault(name, ""));
    }

    static void ping(Address address) {
        run(address, commands -> commands.ping());
    }

    private static <T> T run(Address address, Function<RedisCommands<String, String>, T> commands) {
        var uri = RedisURI.builder().withHost(Address.HOST).withPort(address.port())
                .withPassword(address.password().toCharArray()).build();
        try (var client = RedisClient.create(uri)) {
            // A command that fails is not sent again: what a test sees is what one attempt came to.
            client.setOptions(ClientOptions.builder().autoReconnect(false).build());
            return commands.apply(client.connect().sync());
        }
    }
}
