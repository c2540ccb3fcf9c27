package dev.greenroom.app;

import dev.greenroom.core.daily.DailyEngine;
import dev.greenroom.core.daily.DailyTime;
import dev.greenroom.infra.quartz.Clockwork;
import dev.greenroom.infra.quartz.VirtualWorkers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.SmartLifecycle;

/** Starts the question of the day when everything it needs is there, and lets posts under way end before that goes. */
final class DailyLife implements SmartLifecycle {
    /** What takes longer is found by the next process. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(20);
    private final DailyEngine engine;
    private final DailyTime time;
    private final Clockwork clockwork;
    private final VirtualWorkers workers;
    private volatile boolean running;

    DailyLife(DailyEngine engine, DailyTime time, Clockwork clockwork, VirtualWorkers workers) {
        this.engine = engine;
        this.time = time;
        this.clockwork = clockwork;
        this.workers = workers;
    }

    @Override
    public void start() {
        running = true;
        clockwork.start(engine::wake, () -> engine.reconcile(time.clock().instant()));
        engine.start();
    }

    @Override
    public void stop() {
        clockwork.stop();
        engine.stop();
        workers.stop();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (workers.running() > 0 && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
