package dev.greenroom.core.daily;

import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import java.time.Instant;
import java.util.Locale;

/**
 * The schedule of one channel.
 *
 * @param filter which questions it draws from
 */
public record Schedule(Place place, Timing timing, Filter filter, Origin origin, State state) {

    /**
     * Who set it, and since when it holds.
     *
     * @param creator  the admin who is told when something is wrong with it
     * @param language in which posts are made
     * @param since    fires up to this moment are none of this schedule's
     */
    public record Origin(PersonId creator, Locale language, Instant since) {}

    /** Whether a schedule fires. */
    public sealed interface State {
        /** It fires. */
        record Active() implements State {}

        /** The platform refused for good; it fires again when an admin sets it anew. */
        record Paused(String reason) implements State {}

        /** An admin stopped it. It is kept until what was under way has ended. */
        record Off() implements State {}
    }

    /** Whether it fires. */
    public boolean active() {
        return state instanceof State.Active;
    }

    /** The same in another state. */
    public Schedule in(State other) {
        return new Schedule(place, timing, filter, origin, other);
    }

    /** The same, firing only after {@code moment}. */
    Schedule since(Instant moment) {
        return new Schedule(place, timing, filter, new Origin(origin.creator(), origin.language(), moment), state);
    }
}
