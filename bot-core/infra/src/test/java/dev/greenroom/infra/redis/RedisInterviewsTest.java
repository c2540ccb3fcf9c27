package dev.greenroom.infra.redis;

import dev.greenroom.core.interview.Interviews;
import dev.greenroom.core.interview.InterviewsContract;
import org.junit.jupiter.api.BeforeEach;

final class RedisInterviewsTest extends InterviewsContract {
    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Override
    protected Interviews store() {
        return new RedisInterviews(TestRedis.another());
    }
}
