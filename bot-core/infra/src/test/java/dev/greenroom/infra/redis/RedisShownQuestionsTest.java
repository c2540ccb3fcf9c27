package dev.greenroom.infra.redis;

import dev.greenroom.core.question.ShownQuestions;
import dev.greenroom.core.question.ShownQuestionsContract;
import org.junit.jupiter.api.BeforeEach;

final class RedisShownQuestionsTest extends ShownQuestionsContract {
    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Override
    protected ShownQuestions store() {
        return new RedisShownQuestions(TestRedis.another());
    }
}
