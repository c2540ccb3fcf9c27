package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which wake-ups are asked for. */
final class AlarmTest {
    private static final Instant NINE = Instant.parse("2026-11-20T08:00:00Z");
    private final List<Instant> asked = new ArrayList<>();
    private Instant now = NINE.minusSeconds(600);
    private final Alarm alarm = new Alarm(asked::add, () -> now);

    @Test
    void aLaterWakeUpThanIsSetIsNotAskedFor() {
        alarm.at(NINE);
        alarm.at(NINE.plusSeconds(1));
        alarm.at(NINE.minusSeconds(1));
        assertThat(asked).containsExactly(NINE, NINE.minusSeconds(1));
    }

    @Test
    void aWakeUpThatRingsEarlyIsAskedForAgain() {
        alarm.at(NINE);
        now = NINE.minusMillis(2);
        alarm.over();
        alarm.at(NINE.plusMillis(198));
        assertThat(asked).containsExactly(NINE, NINE.plusMillis(198));
    }

    @Test
    void whoComesLongBeforeLeavesItSet() {
        alarm.at(NINE);
        alarm.over();
        alarm.at(NINE);
        assertThat(asked).containsExactly(NINE);
    }
}
