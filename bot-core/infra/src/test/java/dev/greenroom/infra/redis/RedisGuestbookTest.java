package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.infra.redis.RedisGuestbook.Guest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class RedisGuestbookTest {
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BOB = new PersonId("bob");

    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Test
    void theFirstIsTheAdminFromThenOn() {
        assertThat(book().find(ADA)).isEmpty();
        assertThat(book().sign(ADA, "Ada")).isEqualTo(new Guest("Ada", true));
        assertThat(book().sign(BOB, "Bob")).isEqualTo(new Guest("Bob", false));
        assertThat(book().sign(ADA, "Countess")).isEqualTo(new Guest("Countess", true));
        assertThat(book().find(ADA)).contains(new Guest("Countess", true));
        assertThat(book().find(BOB)).contains(new Guest("Bob", false));
    }

    @Test
    void ofManyWhoComeAtOnceOneIsFirst() {
        assertThat(Race.of(8, guest -> book().sign(new PersonId("p" + guest), "P").first())).containsOnlyOnce(true);
    }

    private static RedisGuestbook book() {
        return new RedisGuestbook(TestRedis.another(), Stub.COMMUNITY);
    }
}
