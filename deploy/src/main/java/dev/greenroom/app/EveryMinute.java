package dev.greenroom.app;

import dev.greenroom.core.reply.StoreUnavailable;
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
    private final ScheduledExecutorService timer;
    private volatile boolean running;

    /** Does {@code work} on a thread of this name, which is also what the log calls it. */
    EveryMinute(String name, Runnable work) {
        this.name = name;
        this.work = work;
        this.timer = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name(name).factory());
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // round() reports its failures itself
    public void start() {
        running = true;
        timer.scheduleWithFixedDelay(this::round, 0, 1, TimeUnit.MINUTES);
    }

    private void round() {
        try {
            work.run();
        } catch (StoreUnavailable away) {
            LOG.warn("{}: {}", name, away.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("{} failed", name, bug);
        }
    }

    @Override
    public void stop() {
        timer.shutdownNow();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
