package dev.greenroom.core.daily;

import dev.greenroom.core.request.Place;
import java.time.LocalDate;

/** Knows whether the best answers to a question of the day are still to be shown. Implementations are thread-safe. */
@FunctionalInterface
public interface Showing {

    /**
     * Whether the question of this channel and date was posted, its answers are yet to come below it, and the channel's
     * schedule brings them.
     *
     * @throws dev.greenroom.core.reply.StoreUnavailable if the store cannot be reached
     */
    boolean isAhead(Place place, LocalDate date);

    /** As slots and schedules say. */
    static Showing of(DailyStores stores) {
        return (place, date) -> stores.slots().find(place, date).flatMap(Slot::message)
                .filter(message -> message.replies() == 0).isPresent()
                && stores.schedules().find(place).filter(Schedule::active).isPresent();
    }
}
