package dev.greenroom.core.streak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.Sessions;
import dev.greenroom.core.testing.Surface;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people are told when a streak ended: kindly, and once. */
final class StreakNewsTest {
    private static final String ENDED = "Your streak of 3 days ended";
    private final Sessions stage = new Sessions();
    private final Surface.Person ada = stage.surface().person("ada");

    /** Three days of practice; two freezes cover the two days after them. */
    @BeforeEach
    void threeDays() {
        for (int day = 0; day < 3; day++) {
            practise();
            stage.pass(Duration.ofDays(1));
        }
    }

    @Test
    void anEndIsToldAtTheFirstLookHoweverLongAfterAndThenNoMore() {
        stage.pass(Duration.ofDays(40));
        ada.types("/streak");
        assertThat(ada.last().text()).contains(ENDED).doesNotContain("bring 3 days back");
        ada.types("/streak");
        assertThat(ada.last().text()).contains("Streak: 0 days").doesNotContain(ENDED);
    }

    @Test
    void theWayBackIsNamedForAsLongAsThereIsOne() {
        stage.pass(Duration.ofDays(3));
        ada.types("/streak");
        assertThat(ada.last().text()).contains(ENDED, "bring 3 days back");
        ada.types("/streak");
        assertThat(ada.last().text()).contains("bring 3 days back").doesNotContain(ENDED);
        stage.pass(Duration.ofDays(2));
        ada.types("/streak");
        assertThat(ada.last().text()).doesNotContain(ENDED, "back");
    }

    @Test
    void whoAnswersFirstIsToldThere() {
        stage.pass(Duration.ofDays(9));
        ada.types("/question");
        ada.presses("Answer");
        ada.submits(Map.of("answer", "Something"));
        assertThat(ada.last().text()).contains("Streak: 1 day", ENDED);
        ada.types("/question");
        ada.presses("Answer");
        ada.submits(Map.of("answer", "Something else"));
        assertThat(ada.last().text()).contains("Streak: 1 day").doesNotContain(ENDED);
        ada.types("/streak");
        assertThat(ada.last().text()).doesNotContain(ENDED);
    }

    @Test
    void whoHidesStreaksIsToldWhenTheyWantToSeeThemAgain() {
        stage.pass(Duration.ofDays(9));
        ada.types("/prep settings streak:off");
        ada.types("/streak");
        assertThat(ada.last().text()).doesNotContain(ENDED);
        ada.types("/prep settings streak:on");
        ada.types("/streak");
        assertThat(ada.last().text()).contains(ENDED);
    }

    private void practise() {
        ada.types("/question");
        ada.presses("Show answer");
        ada.presses("Good");
    }
}
