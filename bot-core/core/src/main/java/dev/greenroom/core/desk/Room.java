package dev.greenroom.core.desk;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Room for as much work as may be under way at the same time. Thread-safe. */
public final class Room {
    private final int places;
    private final Semaphore free;

    /** Room for this many at once. */
    public Room(int places) {
        this.places = places;
        this.free = new Semaphore(places);
    }

    /** Takes a place, or says at once that there is none. */
    public boolean enter() {
        return free.tryAcquire();
    }

    /** Gives a place back; exactly once for every time that {@link #enter} said yes. */
    public void leave() {
        free.release();
    }

    /** Waits until nothing is under way any more, taking nothing meanwhile; false if that takes longer. */
    public boolean drain(Duration patience) {
        try {
            boolean drained = free.tryAcquire(places, patience.toMillis(), TimeUnit.MILLISECONDS);
            if (drained) {
                free.release(places);
            }
            return drained;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
