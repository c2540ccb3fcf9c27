package dev.greenroom.app;

import dev.greenroom.core.reply.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Does something every minute while the application runs; what one minute could not do, the next one does. */
final class EveryMinute implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EveryMinute.class);
    private final String name;
    private final Runnable work;
    private final Duration pause;
    private final Duration patience;
    private final ScheduledExecutorService timer;
    private volatile boolean running;

    /** Does {@code work} on a thread of this name, which is also what the log calls it. */
    EveryMinute(String name, Runnable work) {
        this(name, work, Duration.ofMinutes(1), Duration.ofSeconds(3));
    }

    /**
     * The same at another pace.
     *
     * @param patience how long what is under way may take to end when the application stops
     */
    EveryMinute(String name, Runnable work, Duration pause, Duration patience) {
        this.name = name;
        this.work = work;
        this.pause = pause;
        this.patience = patience;
        this.timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // round() reports its failures itself
    public void start() {
        running = true;
        timer.scheduleWithFixedDelay(this::round, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void round() {
        try {
            work.run();
        } catch (StoreUnavailable away) {
            LOG.warn("{}: {}", name, away.getMessage());
        } catch (Throwable bug) {
            // an Error too: the timer never runs again what threw once, and would not say so
            LOG.error("{} failed", name, bug);
        }
    }

    /** Interrupts only what takes too long: a message that is interrupted on its way counts as sent. */
    @Override
    public void stop() {
        running = false;
        timer.shutdown();
        try {
            if (!timer.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                timer.shutdownNow();
            }
        } catch (InterruptedException e) {
            timer.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
