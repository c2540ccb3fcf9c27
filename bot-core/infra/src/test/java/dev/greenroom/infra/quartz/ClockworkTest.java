package dev.greenroom.infra.quartz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ClockworkTest {
    private static final long PATIENCE = 20;
    private final AtomicReference<Duration> moved = new AtomicReference<>(Duration.ZERO);
    private final InstantSource elsewhere = () -> Instant.now().plus(Duration.ofDays(400));
    private final Clockwork clockwork = new Clockwork("test-" + System.nanoTime(), elsewhere,
            this::wall, System::nanoTime);
    private final Semaphore wakes = new Semaphore(0);
    private final Semaphore reconciles = new Semaphore(0);

    private Instant wall() {
        return Instant.now().plus(Optional.ofNullable(moved.get()).orElseThrow(StackOverflowError::new));
    }

    @AfterEach
    void stop() {
        clockwork.stop();
    }

    @Test
    void itReconcilesAtOnceAndWakesWhenAskedByTheClockItWasGiven() throws InterruptedException {
        clockwork.start(wakes::release, reconciles::release);
        assertThat(reconciles.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
        clockwork.at(elsewhere.instant().plusMillis(50));
        assertThat(wakes.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
        clockwork.at(elsewhere.instant().minusSeconds(60));
        assertThat(wakes.tryAcquire(PATIENCE, TimeUnit.SECONDS)).as("a moment that is over is now").isTrue();
    }

    @Test
    void manyWishesForOneMomentAreOneWakeUp() throws InterruptedException {
        Instant moment = elsewhere.instant().plusMillis(500);
        for (int wish = 0; wish < 50; wish++) {
            clockwork.at(moment);
        }
        clockwork.start(wakes::release, reconciles::release);
        assertThat(wakes.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
        clockwork.at(elsewhere.instant().plusMillis(900));
        assertThat(wakes.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(wakes.availablePermits()).isLessThanOrEqualTo(2);
    }

    @Test
    void whenTheMachinesClockWasMovedItReconcilesAtOnce() throws InterruptedException {
        clockwork.start(wakes::release, reconciles::release);
        assertThat(reconciles.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
        clockwork.watch();
        moved.set(Duration.ofHours(-1));
        clockwork.watch();
        assertThat(reconciles.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void anErrorInTheWorkOrOfTheWatchEndsNeither() throws InterruptedException {
        clockwork.start(wakes::release, () -> {
            reconciles.release();
            throw new NoClassDefFoundError("dev/greenroom/X");
        });
        assertThat(reconciles.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
        moved.set(null);
        clockwork.watch();
        moved.set(Duration.ofHours(-1));
        clockwork.watch();
        assertThat(reconciles.tryAcquire(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void workersRunBesideEachOtherAndGiveUpWaitingWhenStopped() throws InterruptedException {
        var workers = new VirtualWorkers();
        var began = new CountDownLatch(100);
        for (int work = 0; work < 100; work++) {
            workers.start(() -> {
                began.countDown();
                workers.pause(Duration.ofDays(1));
            });
        }
        assertThat(began.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(workers.running()).isEqualTo(100);
        workers.stop();
        var ended = new CountDownLatch(1);
        Thread.ofVirtual().start(() -> {
            while (workers.running() > 0) {
                Thread.onSpinWait();
                java.util.concurrent.locks.LockSupport.parkNanos(1_000_000);
            }
            ended.countDown();
        });
        assertThat(ended.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    }
}
