package dev.greenroom.infra.redis;

import dev.greenroom.core.text.Png;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * Pictures that a platform fetches by their address, from whichever process it asks: kept for a day, in which the
 * platform makes its own copy. A name is the SHA-256 of the bytes, so it cannot be guessed without knowing the
 * picture, and the same picture is kept once. Thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if Redis cannot be reached.
 */
public final class RedisPictures {
    private static final RedisScript<Long> LIST = Redis.script("list-picture", Long.class);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{43}");
    private final Redis redis;

    /** The pictures in this Redis. */
    public RedisPictures(Redis redis) {
        this.redis = redis;
    }

    /** Keeps a picture for a day from now; its name, 43 characters that need no escaping anywhere. */
    public String keep(Png picture) {
        byte[] bytes = picture.bytes();
        String name = Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(bytes));
        String text = Base64.getEncoder().encodeToString(bytes);
        // Listed first: what is not kept after all is deleted in vain, and what is kept is always found.
        redis.run(LIST, List.of(Keys.PICTURES), List.of(name, Long.toString(KEPT.toSeconds())));
        redis.ask(template -> {
            template.opsForValue().set(Keys.picture(name), text, KEPT);
            return name;
        });
        return name;
    }

    /**
     * Deletes every picture: whose names stand in which nobody can tell. One that the platform has not fetched yet, a
     * matter of seconds, stands as its words.
     */
    void forget() {
        redis.ask(template -> {
            for (String name : template.opsForZSet().range(Keys.PICTURES, 0, -1)) {
                template.unlink(Keys.picture(name));
            }
            return template.delete(Keys.PICTURES);
        });
    }

    /** The picture of this name; empty for any other text, and once its day is over. */
    public Optional<Png> find(String name) {
        return NAME.matcher(name).matches()
                ? Optional.ofNullable(redis.ask(template -> template.opsForValue().get(Keys.picture(name))))
                        .map(text -> new Png(Base64.getDecoder().decode(text)))
                : Optional.empty();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this JDK lacks SHA-256", e);
        }
    }
}
