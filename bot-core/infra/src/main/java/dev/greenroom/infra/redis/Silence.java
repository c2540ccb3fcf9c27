package dev.greenroom.infra.redis;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long Redis has said nothing at all. A connection whose other end vanished without a word looks open for a quarter of
 * an hour: when commands have only timed out for five seconds, something is done about it, once every five seconds at most.
 * Thread-safe.
 */
final class Silence {
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(Silence.class);
    private static final long NOT_NOW = Long.MIN_VALUE;
    /** By this machine's count. */
    private final AtomicLong since = new AtomicLong(NOT_NOW);
    private final Runnable whenLong;

    Silence(Runnable whenLong) {
        this.whenLong = whenLong;
    }

    /** Something was said, or the connection is known to be gone. */
    void end() {
        if (since.get() != NOT_NOW) {
            since.set(NOT_NOW);
        }
    }

    /** A command timed out. */
    void goOn() {
        long now = System.nanoTime();
        long began = since.get();
        if (began == NOT_NOW) {
            since.compareAndSet(NOT_NOW, now);
        } else if (now - began >= LONG.toNanos() && since.compareAndSet(began, now)) {
            LOG.warn("Redis: no answer for {} s; trying another connection", LONG.toSeconds());
            whenLong.run();
        }
    }
}
