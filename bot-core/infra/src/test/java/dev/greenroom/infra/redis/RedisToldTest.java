package dev.greenroom.infra.redis;

import dev.greenroom.core.streak.Told;
import dev.greenroom.core.streak.ToldContract;
import org.junit.jupiter.api.BeforeEach;

final class RedisToldTest extends ToldContract {
    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Override
    protected Told told() {
        return new RedisTold(TestRedis.another());
    }
}
