package dev.greenroom.core.desk;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Room for as much work as may be under way at the same time. It can be closed, and opened again. Thread-safe. */
public final class Room {
    private final int places;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition someoneLeft = lock.newCondition();
    private int taken;
    private boolean closed;

    /** Room for this many at once. */
    public Room(int places) {
        this.places = places;
    }

    /** Takes a place, or says at once that there is none. */
    public boolean enter() {
        lock.lock();
        try {
            boolean free = !closed && taken < places;
            taken += free ? 1 : 0;
            return free;
        } finally {
            lock.unlock();
        }
    }

    /** Gives a place back; exactly once for every time that {@link #enter} said yes. */
    public void leave() {
        lock.lock();
        try {
            taken--;
            someoneLeft.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for a moment in which nothing is under way; false if none comes for so long. */
    public boolean drain(Duration patience) {
        lock.lock();
        try {
            return emptied(patience);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Closes in the first moment in which nothing is under way: so everything that came in is done. If none comes for so long,
     * closes all the same and waits as long again; false if something is under way even then.
     */
    public boolean close(Duration patience) {
        lock.lock();
        try {
            boolean empty = emptied(patience);
            closed = true;
            return empty || emptied(patience);
        } finally {
            lock.unlock();
        }
    }

    /** Takes work in again. */
    public void open() {
        lock.lock();
        try {
            closed = false;
        } finally {
            lock.unlock();
        }
    }

    /** Whether nothing gets in, however much room there is. */
    public boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    /** Holds the lock when it returns, so that what the caller does then comes before anything else. */
    private boolean emptied(Duration patience) {
        try {
            long left = patience.toNanos();
            while (taken > 0 && left > 0) {
                left = someoneLeft.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return taken == 0;
    }
}
