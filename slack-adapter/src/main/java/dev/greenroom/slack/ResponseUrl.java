package dev.greenroom.slack;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** The address for answers to one interaction: Slack takes five within thirty minutes. Thread-safe. */
final class ResponseUrl {
    static final int USES = 5;
    /** A little less than Slack's thirty minutes: clocks differ, and the answer needs its time to get there. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(29);

    private final URI address;
    private final Instant issued;
    private int used;

    ResponseUrl(URI address, Instant issued, int used) {
        this.address = address;
        this.issued = issued;
        this.used = used;
    }

    URI address() {
        return address;
    }

    Instant issued() {
        return issued;
    }

    synchronized int used() {
        return used;
    }

    synchronized boolean isGood(Instant now) {
        return used < USES && now.isBefore(issued.plus(GOOD_FOR));
    }

    /** Counts one use. */
    synchronized void use() {
        used++;
    }

    /** Slack takes no more, whatever we counted. */
    synchronized void spend() {
        used = USES;
    }
}
