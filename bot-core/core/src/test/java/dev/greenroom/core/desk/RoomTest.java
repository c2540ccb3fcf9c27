package dev.greenroom.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

final class RoomTest {
    private final Room room = new Room(2);

    @Test
    void thereIsRoomForSoManyAndAgainWhenOneLeaves() {
        assertThat(room.enter()).isTrue();
        assertThat(room.enter()).isTrue();
        assertThat(room.enter()).isFalse();
        room.leave();
        assertThat(room.enter()).isTrue();
    }

    @Test
    void itIsDrainedWhenAllHaveLeftAndThenOpenAgain() {
        room.enter();
        assertThat(room.drain(Duration.ZERO)).isFalse();
        room.leave();
        assertThat(room.drain(Duration.ZERO)).isTrue();
        assertThat(room.enter()).isTrue();
    }
}
