package dev.greenroom.infra.redis;

import dev.greenroom.core.daily.Hints;
import dev.greenroom.core.daily.HintsContract;
import org.junit.jupiter.api.BeforeEach;

final class RedisHintsTest extends HintsContract {
    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Override
    protected Hints hints() {
        return new RedisHints(TestRedis.another());
    }
}
