package dev.greenroom.app.platform;

import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.discord.DiscordAdapter;
import dev.greenroom.discord.DiscordHealth;
import dev.greenroom.infra.redis.RedisLease;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Opens Discord's gateway in one process at a time: two would both receive every press. The others stand by and take
 * over when the lease runs out, or is given back by a holder that has had no session for two of its terms, or whom Discord
 * has not answered for one while it answers one of them.
 *
 * <p>A holder that cannot renew the lease stays connected, so that people get a sentence instead of silence while Redis is
 * away. When its term is over, Redis may be away for this process alone, and another connected: then it lets others
 * answer first.
 */
public final class DiscordGate implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordGate.class);
    /** How often in its term the lease is renewed or asked for, so that one failure is not the end. */
    private static final int TIMES_A_TERM = 3;
    /** How many terms a holder goes without a session before it leaves the gateway to another. */
    private static final int PATIENT_TERMS = 2;
    /**
     * While nobody gets a session the gateway goes back and forth, less and less often: each change costs some of the
     * thousand sessions that a bot may begin in a day.
     */
    private static final int MOST_PATIENT_TERMS = 120;
    private static final int LAST_WATCH_SECONDS = 10;

    private final DiscordAdapter discord;
    private final Desk desk;
    private final Catalogue catalogue;
    private final Runnable hangUp;
    private final RedisLease lease;
    /** Held by one of those that stand by and that Discord answers, so that a holder knows of them. */
    private final RedisLease next;
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("discord-gate").factory());
    private volatile boolean running;
    private boolean open;
    private int patientTerms = PATIENT_TERMS;
    private long renewed;
    private long well;
    private long answered;
    private long resigned;

    /** A gate before {@code discord}, which answers through {@code desk}. */
    public DiscordGate(DiscordAdapter discord, Desk desk, Catalogue catalogue, RedisLease lease) {
        this(discord, discord::stop, desk, catalogue, lease);
    }

    DiscordGate(DiscordAdapter discord, Runnable hangUp, Desk desk, Catalogue catalogue, RedisLease lease) {
        this.discord = discord;
        this.hangUp = hangUp;
        this.desk = desk;
        this.catalogue = catalogue;
        this.lease = lease;
        this.next = new RedisLease(lease.redis(), lease.name() + "-next", lease.holder(), lease.term());
        this.resigned = System.nanoTime() - lease.term().toNanos();
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // watch() reports its failures itself
    public void start() {
        running = true;
        timer.scheduleWithFixedDelay(this::watch, 0, lease.term().toMillis() / TIMES_A_TERM, TimeUnit.MILLISECONDS);
    }

    private void watch() {
        try {
            if (open) {
                hold();
            } else {
                standBy();
            }
        } catch (StoreUnavailable away) {
            LOG.warn("Discord: the lease could not be renewed: {}", away.getMessage());
            discord.hesitate(open && passed(renewed, 1));
        } catch (Throwable bug) {
            // Errors too: the timer would drop this for good and say nothing, and the lease be neither renewed nor asked for.
            LOG.error("Discord: the gate failed and goes on", bug);
        }
    }

    private void hold() {
        if (!lease.take()) {
            LOG.warn("Discord: another process holds the lease; this one stands by");
            close();
            return;
        }
        renewed = System.nanoTime();
        discord.hesitate(false);
        boolean connected = discord.health() instanceof DiscordHealth.Connected;
        boolean isAnswered = discord.isAnswered();
        well = connected ? renewed : well;
        answered = isAnswered ? renewed : answered;
        if (connected && isAnswered) {
            patientTerms = PATIENT_TERMS;
        } else if ((passed(well, patientTerms) || passed(answered, patientTerms / 2)) && somebodyStandsBy()) {
            resign();
        }
    }

    private void standBy() {
        // Whoever has just resigned leaves the others a term to take over.
        if (!passed(resigned, 1) || !lease.take()) {
            standInLine();
            return;
        }
        next.release();
        LOG.info("Discord: this process holds the lease and connects");
        renewed = System.nanoTime();
        well = renewed;
        answered = renewed;
        if (!timer.isShutdown()) {
            discord.start(desk, catalogue);
            // Not before: where that fails it is tried again.
            open = true;
        }
    }

    /** Who cannot reach Discord would take over nothing but the trouble. */
    private void standInLine() {
        if (discord.isAnswered()) {
            next.take();
        } else {
            next.release();
        }
    }

    private boolean somebodyStandsBy() {
        boolean nobody = next.take();
        next.release();
        return !nobody;
    }

    private void resign() {
        LOG.warn("Discord: out of reach for a while ({}); this process leaves it to another", discord.health());
        patientTerms = Math.min(2 * patientTerms, MOST_PATIENT_TERMS);
        try {
            close();
        } finally {
            // Before Redis is asked, which may be away: this process does not come back in the same term in any case.
            resigned = System.nanoTime();
            lease.release();
        }
    }

    private void close() {
        open = false;
        try {
            hangUp.run();
        } finally {
            discord.hesitate(false);
        }
    }

    private boolean passed(long since, int terms) {
        return System.nanoTime() - since >= lease.term().toNanos() * terms;
    }

    @Override
    public void stop() {
        endWatch();
        try {
            hangUp.run();
        } finally {
            giveBack();
            running = false;
        }
    }

    /** What it is at comes to an end within seconds; a process that is told to end does not wait for more than that. */
    private void endWatch() {
        timer.shutdown();
        try {
            if (!timer.awaitTermination(LAST_WATCH_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Discord: the gate does not come to an end and is interrupted");
                timer.shutdownNow();
            }
        } catch (InterruptedException e) {
            timer.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void giveBack() {
        try {
            lease.release();
            next.release();
        } catch (StoreUnavailable away) {
            LOG.warn("Discord: the lease could not be given back and ends by itself: {}", away.getMessage());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
