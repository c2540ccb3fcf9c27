package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class ShowingTest extends EngineHarness {

    @Test
    void theBestAreAheadFromThePostUntilTheyWereShown() {
        var showing = Showing.of(stores(hints));
        assertThat(showing.isAhead(GENERAL, TODAY)).isFalse();
        on(GENERAL);
        process();
        time.runUntil(NINE.plusSeconds(60));
        assertThat(showing.isAhead(GENERAL, TODAY)).isTrue();
        time.runUntil(NINE.plus(Duration.ofHours(25)));
        assertThat(showing.isAhead(GENERAL, TODAY)).isFalse();
        assertThat(showing.isAhead(GENERAL, TODAY.plusDays(1))).isTrue();
    }
}
