package dev.greenroom.slack;

import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.desk.DeskWords;
import dev.greenroom.core.desk.Room;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries plans out after they were acknowledged, each on a virtual thread of its own, at most 2,000 at once; beyond that
 * people hear that it is too much. Thread-safe.
 */
final class Errands implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Errands.class);
    static final int AT_ONCE = 2_000;
    private static final int APOLOGIES_AT_ONCE = 200;
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Carrier carrier;
    private final Room room;
    private final Room apologies = new Room(APOLOGIES_AT_ONCE);
    private final ExecutorService threads = Executors
            .newThreadPerTaskExecutor(Thread.ofVirtual().name("slack-", 0).factory());

    Errands(Carrier carrier, int atOnce) {
        this.carrier = carrier;
        this.room = new Room(atOnce);
    }

    /**
     * Begins to carry {@code plan} out and returns at once.
     *
     * @param trigger opens forms
     * @return false if too much is under way: then nothing happens
     */
    boolean begin(Plan plan, Caller caller, ReplyPath path, String trigger) {
        return onThread(room, caller, path, () -> carrier.carryOut(plan, caller, path, trigger));
    }

    /** Says that it is too much, unless even that is. */
    void apologize(Caller caller, ReplyPath path) {
        if (!onThread(apologies, caller, path, () -> carrier.say(Desk.busy(caller), path))) {
            LOG.warn("Slack: too busy to say so");
        }
    }

    /** Does something for which nobody waits, if there is room for it. */
    void aside(Runnable errand) {
        if (room.enter()) {
            start(room, errand);
        }
    }

    private boolean onThread(Room limit, Caller caller, ReplyPath path, Runnable errand) {
        if (!limit.enter()) {
            return false;
        }
        start(limit, () -> {
            try {
                errand.run();
            } catch (Throwable failure) {
                // an Error too, such as a class that is missing: somebody waits for a word, and nobody else hears of it
                String incident = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
                LOG.error("incident {}: answering {} in {}", incident, path.person(), path.channel(), failure);
                carrier.say(Reply.Notice.of(Words.of(DeskWords.class, caller.locale()).incident(incident)), path);
            }
        });
        return true;
    }

    private void start(Room limit, Runnable errand) {
        boolean started = false;
        try {
            threads.execute(() -> {
                try {
                    errand.run();
                } catch (Throwable failure) {
                    LOG.error("Slack: an errand failed without a word to anybody", failure);
                } finally {
                    limit.leave();
                }
            });
            started = true;
        } finally {
            if (!started) {
                limit.leave();
            }
        }
    }

    /** Waits until nothing is under way any more, taking further ones meanwhile; false if that takes longer. */
    boolean drain(Duration patience) {
        return room.drain(patience);
    }

    /** Takes no more, and gives what is under way five seconds. */
    @Override
    public void close() {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
