package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.greenroom.core.reply.StoreUnavailable;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** A Redis that nobody reaches is a store that is away, whatever keeps them from it. */
final class OutOfReachTest {

    @Test
    void whoeverAsksAfterThisProcessHasLetGoOfRedisHearsThatItIsAway() {
        StringRedisTemplate template = TestRedis.template();
        var redis = new Redis(template, TestRedis.TIMEOUT);

        ((LettuceConnectionFactory) template.getRequiredConnectionFactory()).stop();

        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> redis.ask(asked -> asked.opsForValue().get("key")));
    }
}
