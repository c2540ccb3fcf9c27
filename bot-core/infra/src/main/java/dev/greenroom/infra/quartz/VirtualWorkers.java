package dev.greenroom.infra.quartz;

import dev.greenroom.core.daily.DailyTime;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A virtual thread for each piece of work. Thread-safe. */
public final class VirtualWorkers implements DailyTime.Workers {
    private static final Logger LOG = LoggerFactory.getLogger(VirtualWorkers.class);
    private final Thread.Builder.OfVirtual threads = Thread.ofVirtual().name("daily-", 0);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();

    @Override
    public void start(Runnable work) {
        running.incrementAndGet();
        threads.start(() -> {
            try {
                work.run();
            } catch (CancellationException stopping) {
                // what it was about is found by the next process
            } catch (Throwable ended) {
                // on a thread of its own nobody else would hear of it
                LOG.error("daily: work ended in an error; what it was about is found again", ended);
            } finally {
                running.decrementAndGet();
            }
        });
    }

    @Override
    public void pause(Duration time) {
        try {
            if (stopped.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new CancellationException("the program is being stopped");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** How much is under way. */
    public int running() {
        return running.get();
    }

    /** Ends all pauses, so that whoever waits gives up. What is on its way to a platform is not disturbed. */
    public void stop() {
        stopped.countDown();
    }
}
