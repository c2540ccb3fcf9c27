package dev.greenroom.infra.redis;

import dev.greenroom.core.reviewer.Consents;
import dev.greenroom.core.reviewer.ConsentsContract;

final class RedisConsentsTest extends ConsentsContract {
    private final Redis redis = TestRedis.emptied();

    @Override
    protected Consents consents() {
        return new RedisConsents(redis);
    }
}
