package dev.greenroom.infra.redis;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.activity.Activities;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.review.PracticeContract;
import dev.greenroom.core.review.Reviews;
import org.junit.jupiter.api.BeforeEach;

final class RedisPracticeTest extends PracticeContract {
    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Override
    protected Reviews reviews() {
        return new RedisPractice(TestRedis.another());
    }

    @Override
    protected Ledger ledger() {
        return new RedisLedger(TestRedis.another());
    }

    @Override
    protected ActiveDays days() {
        return new RedisPractice(TestRedis.another());
    }

    @Override
    protected Activities activities() {
        return new RedisPractice(TestRedis.another());
    }
}
