package dev.greenroom.core.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;

/**
 * Time that moves on only while everybody waits: work runs on real threads beside each other, and hours pass in
 * milliseconds. Whoever blocks on anything but {@link #pause} keeps time from passing.
 */
public final class VirtualTime implements InstantSource, DailyTime.Workers, DailyTime.WakeUps {
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private final List<RuntimeException> failures = new ArrayList<>();
    private Runnable wake = () -> {
    };
    private Instant now;
    private Instant horizon;
    private int running;
    private long sequence;

    /** Time that stands at {@code start}. */
    public VirtualTime(Instant start) {
        this.now = start;
        this.horizon = start;
    }

    /** What is done when a wake-up is due. */
    public void onWake(Runnable work) {
        this.wake = work;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public synchronized void start(Runnable work) {
        running++;
        Thread.ofVirtual().start(() -> {
            try {
                work.run();
            } catch (CancellationException stopping) {
                // as with the real workers
            } catch (RuntimeException failure) {
                failed(failure);
            } finally {
                ended();
            }
        });
    }

    @Override
    public void pause(Duration time) {
        var over = new CountDownLatch(1);
        synchronized (this) {
            events.add(new Event(now.plus(time), sequence++, () -> {
                running++;
                over.countDown();
            }));
            ended();
        }
        try {
            over.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public synchronized void at(Instant at) {
        events.add(new Event(at, sequence++, () -> start(wake)));
    }

    /** Does {@code work} at a moment. */
    public synchronized void at(Instant at, Runnable work) {
        events.add(new Event(at, sequence++, () -> start(work)));
    }

    /** Lets time pass until {@code end}, with everything that happens on the way. */
    public synchronized void runUntil(Instant end) {
        horizon = end;
        advance();
        while (running > 0 || due()) {
            try {
                wait();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        now = end;
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    private synchronized void failed(RuntimeException failure) {
        failures.add(failure);
    }

    private synchronized void ended() {
        running--;
        advance();
        notifyAll();
    }

    private boolean due() {
        Event next = events.peek();
        return next != null && !next.at().isAfter(horizon);
    }

    private void advance() {
        while (running == 0 && due()) {
            Instant moment = events.element().at();
            now = moment.isAfter(now) ? moment : now;
            while (due() && !events.element().at().isAfter(now)) {
                events.remove().happens().run();
            }
        }
    }

    private record Event(Instant at, long sequence, Runnable happens) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
        }
    }
}
