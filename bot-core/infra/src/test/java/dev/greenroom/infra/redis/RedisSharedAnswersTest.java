package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.answer.GivenAnswers;
import dev.greenroom.core.applause.SharedAnswers;
import dev.greenroom.core.applause.SharedAnswersContract;
import dev.greenroom.core.board.Boards;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.points.Ledger;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RedisSharedAnswersTest extends SharedAnswersContract {
    private int days = 90;

    private static final Duration ROUNDING = Duration.ofHours(1);

    @BeforeEach
    void empty() {
        TestRedis.emptied();
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 30})
    void whatIsSharedIsKeptAsLongAsTheTextsOfAnswersAndWhereItStandsAsLongAgain(int kept) {
        days = kept;
        share("ada", Coverage.COVERED, 0);
        assertThat(TestRedis.expiries("*:shared:*")).singleElement()
                .satisfies(time -> assertThat(time).isCloseTo(Duration.ofDays(kept), ROUNDING));
        assertThat(TestRedis.expiries("*:shares:*")).singleElement()
                .satisfies(time -> assertThat(time).isCloseTo(Duration.ofDays(2L * kept), ROUNDING));
    }

    @Override
    protected SharedAnswers shared() {
        return new RedisSharedAnswers(TestRedis.another(), days);
    }

    @Override
    protected GivenAnswers answers() {
        return new RedisAnswers(TestRedis.another(), days);
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
