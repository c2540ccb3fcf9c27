package dev.greenroom.infra.redis;

import dev.greenroom.core.daily.Budgets;
import dev.greenroom.core.daily.BudgetsContract;
import org.junit.jupiter.api.BeforeEach;

final class RedisBudgetsTest extends BudgetsContract {
    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Override
    protected Budgets budgets() {
        return new RedisBudgets(TestRedis.another());
    }
}
