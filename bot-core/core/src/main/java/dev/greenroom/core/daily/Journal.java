package dev.greenroom.core.daily;

import dev.greenroom.core.request.Place;

/** Takes note, for the operator, of what became of posts. Implementations are thread-safe and do not throw. */
public interface Journal {

    /** A slot has a new fate. */
    void slot(Place place, Slot slot);

    /**
     * Two messages may be in the channel for one slot: this one was posted although the claim had lapsed meanwhile.
     */
    void surplus(Place place, Slot slot, String message);

    /** The platform does not take the card of this slot's question: a bug, or a limit nobody knew. */
    void unfit(Place place, Slot slot);

    /** Something broke, by an exception or an error; it is tried again. {@code about} names a community or a task. */
    void failed(String about, Throwable failure);
}
