package dev.greenroom.app;

import dev.greenroom.core.reminder.ReminderRounds;
import dev.greenroom.core.reply.StoreUnavailable;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Makes a round of the reminders every minute; the next one catches up on what one could not do. */
final class ReminderClock implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ReminderClock.class);
    private final ReminderRounds rounds;
    private final InstantSource clock;
    private final ScheduledExecutorService timer = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("reminders").factory());
    private volatile boolean running;

    ReminderClock(ReminderRounds rounds, InstantSource clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // round() reports its failures itself
    public void start() {
        running = true;
        timer.scheduleWithFixedDelay(this::round, 0, 1, TimeUnit.MINUTES);
    }

    private void round() {
        try {
            int sent = rounds.make(clock.instant());
            if (sent > 0) {
                LOG.info("{} reminders sent", sent);
            }
        } catch (StoreUnavailable away) {
            LOG.warn("no reminders could be looked for: {}", away.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("a round of reminders failed", bug);
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
