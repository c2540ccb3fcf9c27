package dev.greenroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reply.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class EveryMinuteTest {
    private static final long PATIENCE = 20;

    static Stream<Throwable> failures() {
        return Stream.of(new StoreUnavailable("away", new IllegalStateException()), new IllegalStateException("a bug"),
                new NoClassDefFoundError("dev/greenroom/X"), new StackOverflowError("too deep"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whatFailedInOneMinuteIsDoneInTheNext(Throwable failure) throws InterruptedException {
        var rounds = new Semaphore(0);
        var everyMinute = new EveryMinute("test", () -> {
            rounds.release();
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        }, Duration.ofMillis(1), Duration.ZERO);
        everyMinute.start();
        try {
            assertThat(rounds.tryAcquire(3, PATIENCE, TimeUnit.SECONDS)).isTrue();
        } finally {
            everyMinute.stop();
        }
    }

    @Test
    void whatIsUnderWayComesToItsEndBeforeTheApplicationStops() throws InterruptedException {
        var round = new Round();
        var everyMinute = new EveryMinute("test", round, Duration.ofMinutes(1), Duration.ofMinutes(1));
        everyMinute.start();
        assertThat(round.began.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        Thread stopping = Thread.ofPlatform().start(everyMinute::stop);
        while (stopping.getState() != Thread.State.TIMED_WAITING && stopping.isAlive()) {
            Thread.onSpinWait();
        }
        round.mayEnd.countDown();
        stopping.join();
        assertThat(round.endings).containsExactly("done");
    }

    @Test
    void whatTakesTooLongIsInterrupted() throws InterruptedException {
        var round = new Round();
        var everyMinute = new EveryMinute("test", round, Duration.ofMinutes(1), Duration.ZERO);
        everyMinute.start();
        assertThat(round.began.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        everyMinute.stop();
        assertThat(round.endings.poll(PATIENCE, TimeUnit.SECONDS)).isEqualTo("interrupted");
    }

    /** Work that takes as long as the test wants. */
    private static final class Round implements Runnable {
        private final CountDownLatch began = new CountDownLatch(1);
        private final CountDownLatch mayEnd = new CountDownLatch(1);
        private final BlockingQueue<String> endings = new LinkedBlockingQueue<>();

        @Override
        public void run() {
            began.countDown();
            try {
                mayEnd.await();
                endings.add("done");
            } catch (InterruptedException e) {
                endings.add("interrupted");
            }
        }
    }
}
