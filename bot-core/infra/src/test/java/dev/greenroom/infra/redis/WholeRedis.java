package dev.greenroom.infra.redis;

import java.util.HashMap;
import java.util.Map;
import org.springframework.data.redis.connection.DataType;
import org.springframework.data.redis.core.ScanOptions;

/** Everything that stands in a Redis. */
final class WholeRedis {
    private WholeRedis() {}

    /** Every key with its content that holds {@code text} in its name or anywhere in its content. */
    static Map<String, String> holding(Redis redis, String text) {
        var found = new HashMap<String, String>();
        redis.ask(template -> {
            try (var keys = template.scan(ScanOptions.scanOptions().count(1000).build())) {
                keys.forEachRemaining(key -> {
                    String content = key + " " + content(redis, key, template.type(key));
                    if (content.contains(text)) {
                        found.put(key, content);
                    }
                });
            }
            return true;
        });
        return found;
    }

    private static String content(Redis redis, String key, DataType type) {
        return redis.ask(template -> switch (type) {
            case STRING -> String.valueOf(template.opsForValue().get(key));
            case HASH -> template.opsForHash().entries(key).toString();
            case ZSET -> template.opsForZSet().range(key, 0, -1).toString();
            case SET -> template.opsForSet().members(key).toString();
            case LIST -> template.opsForList().range(key, 0, -1).toString();
            case NONE, STREAM -> throw new AssertionError("a key of type " + type + ": " + key);
        });
    }
}
