package dev.greenroom.app;

import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.infra.redis.RedisUptime;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Gives a sign of life every minute, so that the time the bot was down never costs anybody a streak. */
final class Heartbeat implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);
    private final RedisUptime uptime;
    private final InstantSource clock;
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("heartbeat").factory());
    private volatile boolean running;

    Heartbeat(RedisUptime uptime, InstantSource clock) {
        this.uptime = uptime;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // beat() reports its failures itself
    public void start() {
        running = true;
        timer.scheduleWithFixedDelay(this::beat, 0, 1, TimeUnit.MINUTES);
    }

    private void beat() {
        try {
            uptime.beat(clock.instant());
        } catch (StoreUnavailable away) {
            LOG.warn("no sign of life could be given: {}", away.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("the heartbeat failed", bug);
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
