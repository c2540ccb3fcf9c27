package dev.greenroom.core.daily;

import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** Writes down what becomes of slots, so that an answer lost on the way from the store changes nothing. Thread-safe. */
final class Ledger {
    /** Before a post there is time for a stumble of the store, no more: the next process is waiting. */
    private static final Duration BRIEFLY = Duration.ofSeconds(3);
    /** What has happened in a channel is worth remembering for as long as the store may need to come back. */
    private static final Duration STUBBORNLY = Duration.ofMinutes(10);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final int MOST_DOUBLINGS = 6;

    private final Slots slots;
    private final DailyTime time;
    private final Journal journal;

    Ledger(Slots slots, DailyTime time, Journal journal) {
        this.slots = slots;
        this.time = time;
        this.journal = journal;
    }

    /** Takes the step if the slot is still {@code from}; returns the slot as it is now, the step's if it was taken. */
    Slot advance(Place place, Slot from, Step step) {
        return persist(place, from, () -> step, BRIEFLY);
    }

    /**
     * The same for what has happened on the platform already, and so must not be forgotten.
     *
     * @param step may ask the store, and is asked again until it answers
     */
    Slot record(Place place, Slot from, Supplier<Step> step) {
        return persist(place, from, step, STUBBORNLY);
    }

    private Slot persist(Place place, Slot from, Supplier<Step> step, Duration patience) {
        Instant end = time.now().plus(patience);
        for (int attempt = 0;; attempt++) {
            try {
                return once(place, from, step.get());
            } catch (StoreUnavailable away) {
                if (time.now().isAfter(end)) {
                    throw away;
                }
                time.workers().pause(
                        Duration.ofMillis(FIRST_PAUSE_MILLIS << Math.min(attempt, MOST_DOUBLINGS)));
            }
        }
    }

    private Slot once(Place place, Slot from, Step step) {
        Slot expected = from;
        while (!slots.advance(place, expected.stored(), step)) {
            Slot current = slots.find(place, from.date()).orElse(Slot.planned(from.date(), from.due()));
            if (current.equals(step.next())) {
                // done by a try whose answer was lost
                return current;
            }
            if (!knowsBetter(step.next(), current)) {
                return current;
            }
            expected = current;
        }
        journal.slot(place, step.next());
        return step.next();
    }

    /** Who holds the platform's message knows more than who had to guess after the claim had lapsed. */
    private static boolean knowsBetter(Slot ours, Slot current) {
        return ours.message().isPresent() && (current.fate() instanceof Fate.Unknown
                || (current.fate() instanceof Fate.Retrying retrying && retrying.doubt().isPresent()));
    }
}
