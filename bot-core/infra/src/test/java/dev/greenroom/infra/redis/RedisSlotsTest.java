package dev.greenroom.infra.redis;

import dev.greenroom.core.daily.Schedules;
import dev.greenroom.core.daily.Slots;
import dev.greenroom.core.daily.SlotsContract;
import org.junit.jupiter.api.BeforeEach;

final class RedisSlotsTest extends SlotsContract {
    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Override
    protected Slots slots() {
        return new RedisSlots(TestRedis.another());
    }

    @Override
    protected Schedules schedules() {
        return new RedisSchedules(TestRedis.another());
    }
}
