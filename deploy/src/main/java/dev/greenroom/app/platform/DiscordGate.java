package dev.greenroom.app.platform;

import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.discord.DiscordAdapter;
import dev.greenroom.infra.redis.RedisLease;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Opens Discord's gateway in one process at a time: two would both receive every press. The others stand by and take
 * over when the lease runs out. While Redis is away the holder stays connected: nobody else can take the lease then,
 * and people get a sentence instead of silence.
 */
public final class DiscordGate implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordGate.class);
    /** How often the lease is renewed or asked for: a third of its term, so that one failure is not the end. */
    private static final long SECONDS = 5;

    private final DiscordAdapter discord;
    private final Desk desk;
    private final Catalogue catalogue;
    private final RedisLease lease;
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("discord-gate").factory());
    private volatile boolean running;
    private boolean open;

    /** A gate before {@code discord}, which answers through {@code desk}. */
    public DiscordGate(DiscordAdapter discord, Desk desk, Catalogue catalogue, RedisLease lease) {
        this.discord = discord;
        this.desk = desk;
        this.catalogue = catalogue;
        this.lease = lease;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // watch() reports its failures itself
    public void start() {
        running = true;
        timer.scheduleWithFixedDelay(this::watch, 0, SECONDS, TimeUnit.SECONDS);
    }

    private void watch() {
        try {
            boolean mine = lease.take();
            if (mine && !open) {
                LOG.info("Discord: this process holds the lease and connects");
                discord.start(desk, catalogue);
            } else if (!mine && open) {
                LOG.warn("Discord: another process holds the lease; this one stands by");
                discord.stop();
            }
            open = mine;
        } catch (StoreUnavailable away) {
            LOG.warn("Discord: the lease could not be renewed: {}", away.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("Discord: the gate failed", bug);
        }
    }

    @Override
    public void stop() {
        timer.shutdownNow();
        discord.stop();
        try {
            lease.release();
        } catch (StoreUnavailable away) {
            LOG.warn("Discord: the lease could not be given back and ends by itself: {}", away.getMessage());
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
