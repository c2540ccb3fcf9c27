package dev.greenroom.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

final class RoomTest {
    private static final Duration LONG = Duration.ofMinutes(1);
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
    void itIsDrainedWhenAllHaveLeftAndStaysOpen() {
        room.enter();
        assertThat(room.drain(Duration.ZERO)).isFalse();
        room.leave();
        assertThat(room.drain(Duration.ZERO)).isTrue();
        assertThat(room.enter()).isTrue();
    }

    @Test
    void itClosesWhenAllHaveLeftAndNoSooner() {
        room.enter();
        var closing = CompletableFuture.supplyAsync(() -> room.close(LONG));
        assertThat(room.enter()).isTrue();
        room.leave();
        assertThat(closing).isNotDone();
        room.leave();

        assertThat(closing).succeedsWithin(LONG).isEqualTo(true);
        assertThat(room.enter()).isFalse();
        assertThat(room.isClosed()).isTrue();
        room.open();
        assertThat(room.enter()).isTrue();
    }

    @Test
    void itClosesInTheEndAlthoughSomethingIsUnderWay() {
        room.enter();
        assertThat(room.close(Duration.ofMillis(1))).isFalse();
        assertThat(room.enter()).isFalse();
        room.leave();
        assertThat(room.drain(Duration.ZERO)).isTrue();
    }
}
