package dev.greenroom.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps requests that count against Discord's 50 a second a little apart, when their connections stand. What posts on its own
 * account is paced before; but what a slow start, a store or a machine that stood still held up together would go on all at
 * once, beside whatever people ask for. Answers to interactions do not count and never wait. Thread-safe.
 */
final class Spacing implements Interceptor {
    /** At most 44 in a second, so that a few may catch up with each other on the way. */
    private static final long APART = Duration.ofMillis(23).toNanos();
    /** Whoever holds it goes next; a lock, since a virtual thread may wait for it. */
    private final ReentrantLock next = new ReentrantLock(true);
    private long last = System.nanoTime() - APART;

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (counts(chain.request().url())) {
            takeTurn();
        }
        return chain.proceed(chain.request());
    }

    private static boolean counts(HttpUrl url) {
        String path = url.encodedPath();
        return !path.contains("/interactions/") && !path.contains("/webhooks/");
    }

    /** Counts from when the last one really went, not from when it should have: after a stall nobody catches up. */
    private void takeTurn() throws InterruptedIOException {
        try {
            next.lockInterruptibly();
            try {
                TimeUnit.NANOSECONDS.sleep(last + APART - System.nanoTime());
                last = System.nanoTime();
            } finally {
                next.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting to be sent");
        }
    }
}
