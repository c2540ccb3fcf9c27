package dev.greenroom.core.daily;

import dev.greenroom.core.request.Place;
import java.util.ArrayList;
import java.util.List;

/** A journal that only remembers. Thread-safe. */
public final class QuietJournal implements Journal {
    private final List<String> surplus = new ArrayList<>();
    private final List<Slot> unfit = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    @Override
    public void slot(Place place, Slot slot) {
        // what became of slots is asked of the store
    }

    @Override
    public synchronized void surplus(Place place, Slot slot, String message) {
        surplus.add(place + " " + slot + " " + message);
    }

    @Override
    public synchronized void unfit(Place place, Slot slot) {
        unfit.add(slot);
    }

    @Override
    public synchronized void failed(String about, Throwable failure) {
        failures.add(failure);
    }

    /** Messages that may stand in a channel beside another. */
    public synchronized List<String> surplus() {
        return List.copyOf(surplus);
    }

    /** Slots whose question a platform did not take. */
    public synchronized List<Slot> unfit() {
        return List.copyOf(unfit);
    }

    /** What broke. */
    public synchronized List<Throwable> failures() {
        return List.copyOf(failures);
    }
}
