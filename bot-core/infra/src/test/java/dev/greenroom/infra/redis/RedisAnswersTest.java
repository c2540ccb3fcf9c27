package dev.greenroom.infra.redis;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.answer.AnswersContract;
import dev.greenroom.core.answer.GivenAnswers;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.question.ShownQuestions;
import org.junit.jupiter.api.BeforeEach;

final class RedisAnswersTest extends AnswersContract {
    private static final int DAYS = 90;

    @BeforeEach
    void empty() {
        TestRedis.emptied();
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
    protected ShownQuestions shown() {
        return new RedisShownQuestions(TestRedis.another());
    }

    @Override
    protected ActiveDays days() {
        return new RedisPractice(TestRedis.another());
    }
}
