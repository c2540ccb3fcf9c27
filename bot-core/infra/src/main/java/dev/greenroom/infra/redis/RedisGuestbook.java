package dev.greenroom.infra.redis;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * Who has been in the local chat. The first one ever to sign is the admin from then on. Thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if Redis cannot be reached.
 */
public final class RedisGuestbook {
    private static final RedisScript<String> SIGN = Redis.script("sign-guestbook", String.class);
    private final Redis redis;
    private final CommunityId community;

    /** The guestbook of this community. */
    public RedisGuestbook(Redis redis, CommunityId community) {
        this.redis = redis;
        this.community = community;
    }

    /** Writes down the person under this name, the last one given. */
    public Guest sign(PersonId person, String name) {
        String owner = redis.run(SIGN, List.of(Keys.of(community, "owner"), Keys.of(community, person, "guest")),
                List.of(person.id(), name));
        return new Guest(name, owner.equals(person.id()));
    }

    /** What is written down about the person. */
    public Optional<Guest> find(PersonId person) {
        return Optional.ofNullable(redis.ask(template -> template.opsForValue()
                .get(Keys.of(community, person, "guest")))).map(name -> new Guest(name, person.id().equals(
                        redis
                                .ask(template -> template.opsForValue().get(Keys.of(community, "owner"))))));
    }

    /** Somebody in the book: the name last given, and whether they opened it first. */
    public record Guest(String name, boolean first) {}
}
