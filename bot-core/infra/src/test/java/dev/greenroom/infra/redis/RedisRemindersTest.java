package dev.greenroom.infra.redis;

import dev.greenroom.core.reminder.Reminders;
import dev.greenroom.core.reminder.RemindersContract;
import org.junit.jupiter.api.BeforeEach;

final class RedisRemindersTest extends RemindersContract {
    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Override
    protected Reminders store() {
        return new RedisReminders(TestRedis.another());
    }
}
