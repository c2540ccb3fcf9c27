package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.answer.AnswersContract;
import dev.greenroom.core.answer.GivenAnswers;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.question.ShownQuestions;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.testing.Stub;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RedisAnswersTest extends AnswersContract {
    private static final int DAYS = 90;

    private static final Duration ROUNDING = Duration.ofHours(1);

    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    /** A hash whose every new field renewed its time would grow for as long as somebody answers. */
    @Test
    void oldWordingsExpireHoweverManyNewOnesAreGiven() {
        var early = keys("a mutex", Duration.ZERO);
        var late = keys("another mutex", Duration.ofDays(DAYS));
        assertThat(early).hasSize(1);
        assertThat(late).hasSize(2).containsAll(early);
        String key = early.iterator().next();
        TestRedis.template().expire(key, Duration.ofMinutes(1));
        keys("a third mutex", Duration.ofDays(DAYS + 1));
        assertThat(TestRedis.template().getExpire(key)).isLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 30})
    void theTextOfAnAnswerIsKeptForSoManyDays(int kept) {
        new RedisAnswers(TestRedis.another(), kept).keep(Stub.COMMUNITY, new PersonId("ada"),
                attempt("a mutex", 1, Stub.MORNING));
        assertThat(TestRedis.expiries("*:answer:*")).singleElement()
                .satisfies(time -> assertThat(time).isCloseTo(Duration.ofDays(kept), ROUNDING));
        assertThat(TestRedis.expiries("*:given:*")).singleElement()
                .satisfies(time -> assertThat(time).isCloseTo(Duration.ofDays(2L * kept), ROUNDING));
    }

    private Set<String> keys(String text, Duration later) {
        var wordings = TestRedis.template();
        answers().keep(Stub.COMMUNITY, new PersonId("ada"), attempt(text, 1, Stub.MORNING.plus(later)));
        return wordings.keys("*:given:*");
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
