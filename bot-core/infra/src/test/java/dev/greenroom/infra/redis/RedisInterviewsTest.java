package dev.greenroom.infra.redis;

import dev.greenroom.core.interview.Interviews;
import dev.greenroom.core.interview.InterviewsContract;
import dev.greenroom.core.testing.Stub;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

final class RedisInterviewsTest extends InterviewsContract {
    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @Override
    protected Optional<Duration> expiry() {
        return Optional.of(Duration.ofSeconds(
                TestRedis.template().getExpire(Keys.of(Stub.COMMUNITY, ADA, "interview"))));
    }

    @Override
    protected Interviews store() {
        return new RedisInterviews(TestRedis.another());
    }
}
