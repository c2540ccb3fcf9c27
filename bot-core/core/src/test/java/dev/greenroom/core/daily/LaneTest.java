package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A lane has a thousand places, and whoever took one gives it back. */
final class LaneTest extends EngineHarness {
    private static final int MORE_THAN_ROOM = 1_100;

    static Stream<Error> errors() {
        return Stream.of(new StackOverflowError("a card that is too deep"), new NoClassDefFoundError("dev/greenroom/X"),
                new OutOfMemoryError("simulated"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void whateverPostsEndInTheirPlacesAreFreeForOthersAndForTheNextTry(Error error) {
        IntStream.range(0, MORE_THAN_ROOM)
                .forEach(server -> on(Daily.place(new CommunityId(Platform.DISCORD, "" + server), "11")));
        var thrown = new AtomicInteger();
        platform.before = (place, mark) -> {
            if (time.instant().isBefore(NINE.plusSeconds(60))) {
                thrown.incrementAndGet();
                throw error;
            }
        };
        workers = new Quiet();
        process();
        time.runUntil(NINE.plus(Duration.ofMinutes(5)));
        assertThat(thrown).hasValueGreaterThanOrEqualTo(1_000);
        assertThat(platform.sent()).hasSize(MORE_THAN_ROOM);
    }

    @Test
    void aChannelWhosePostIsBrokenKeepsNoOtherOfItsCommunityWaiting() {
        IntStream.range(0, 20).forEach(channel -> on(Daily.place(SERVER, "1" + channel)));
        Place broken = Daily.place(SERVER, "17");
        platform.before = (place, mark) -> {
            if (place.equals(broken)) {
                throw new StackOverflowError("a card that is too deep");
            }
        };
        workers = new Quiet();
        process();
        time.runUntil(NINE.plusSeconds(20));
        assertThat(platform.sent()).hasSize(19);
        assertThat(journal.failures()).isNotEmpty().allMatch(StackOverflowError.class::isInstance);
    }

    /** Workers that say nothing of what ends them, as the real ones do in the log. */
    private final class Quiet implements DailyTime.Workers {
        @Override
        public void start(Runnable work) {
            time.start(() -> {
                try {
                    work.run();
                } catch (StackOverflowError | LinkageError | OutOfMemoryError ended) {
                    // that thread is gone
                }
            });
        }

        @Override
        public void pause(Duration pause) {
            time.pause(pause);
        }
    }
}
