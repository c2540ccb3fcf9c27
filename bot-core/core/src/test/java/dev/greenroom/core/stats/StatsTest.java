package dev.greenroom.core.stats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Surface;
import org.junit.jupiter.api.Test;

/** /prep stats as people see it: every picture is there in words too. */
final class StatsTest {
    private final Surface.Person ada = new Sessions().surface().person("ada");

    @Test
    void aNewcomerIsToldHowToBegin() {
        ada.types("/prep stats");
        assertThat(ada.last().text()).contains("/question");
    }

    @Test
    void practiceCoverageAndWhatLiesAheadAreShown() {
        ada.types("/question topic:statistics");
        ada.presses("Show answer");
        ada.presses("Good");
        ada.types("/prep settings interview-date:2027-02-01");
        ada.types("/prep stats");
        assertThat(ada.last().text()).contains("1 of 24 questions", "Statistics", "1 of 6", "in 73 days",
                "The next seven days", "In the last 26 weeks: 1 active day");
    }
}
