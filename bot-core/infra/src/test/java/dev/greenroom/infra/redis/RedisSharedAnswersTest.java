package dev.greenroom.infra.redis;

import dev.greenroom.core.answer.GivenAnswers;
import dev.greenroom.core.applause.SharedAnswers;
import dev.greenroom.core.applause.SharedAnswersContract;
import dev.greenroom.core.board.Boards;
import dev.greenroom.core.points.Ledger;
import org.junit.jupiter.api.BeforeEach;

final class RedisSharedAnswersTest extends SharedAnswersContract {
    private static final int DAYS = 90;

    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Override
    protected SharedAnswers shared() {
        return new RedisSharedAnswers(TestRedis.another(), DAYS);
    }

    @Override
    protected GivenAnswers answers() {
        return new RedisAnswers(TestRedis.another(), DAYS);
    }

    @Override
    protected Ledger ledger() {
        return new RedisLedger(TestRedis.another());
    }

    @Override
    protected Boards boards() {
        return new RedisBoards(TestRedis.another());
    }
}
