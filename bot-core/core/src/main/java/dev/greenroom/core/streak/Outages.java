package dev.greenroom.core.streak;

import java.time.Instant;
import java.util.List;

/** When the bot itself was down, so that it never costs anybody a day. Implementations are thread-safe. */
@FunctionalInterface
public interface Outages {

    /**
     * The outages long enough to matter, in the order of time.
     *
     * @throws dev.greenroom.core.reply.StoreUnavailable if the store cannot be reached
     */
    List<Outage> known();

    /** A time during which the bot was down. */
    record Outage(Instant from, Instant to) {}
}
