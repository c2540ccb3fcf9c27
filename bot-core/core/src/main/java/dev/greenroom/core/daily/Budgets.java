package dev.greenroom.core.daily;

import dev.greenroom.core.request.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Paces requests to the platforms over all processes. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached.
 */
public interface Budgets {
    /** Whoever would have to wait longer than this comes again instead. */
    Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /**
     * Reserves one request.
     *
     * @param allowances all of them hold; all of the platform's scope or none of it
     * @return how long to wait before the request may be sent; empty where that is longer than {@link #LONGEST_WAIT},
     *         and then nothing was reserved
     */
    Optional<Duration> take(Place place, List<Allowance> allowances, Instant now);

    /** Keeps everybody from spending these allowances until {@code until}. */
    void hold(Place place, List<Allowance> allowances, Instant until);

    /**
     * So many requests and no more.
     *
     * @param name     tells allowances of the same scope apart
     * @param interval the least time between two requests
     */
    record Allowance(Scope scope, String name, Duration interval) {}

    /** Who shares an allowance. */
    enum Scope {
        /** Everybody on the platform. */
        PLATFORM,
        /** Everybody in the community. */
        COMMUNITY,
        /** The channel. */
        CHANNEL
    }
}
