package dev.greenroom.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps requests that count against Discord's 50 a second a little apart, when their connections stand. What posts on its own
 * account is paced before; but what a slow start, a store or a machine that stood still held up together would go on all at
 * once, beside whatever people ask for. Answers to interactions do not count and never wait. Thread-safe.
 */
final class Spacing implements Interceptor {
    /** At most 46 in a second. */
    private static final long APART = Duration.ofMillis(22).toNanos();
    private long free = System.nanoTime();

    @Override
    public Response intercept(Chain chain) throws IOException {
        if (counts(chain.request().url())) {
            await(reserved());
        }
        return chain.proceed(chain.request());
    }

    private static boolean counts(HttpUrl url) {
        String path = url.encodedPath();
        return !path.contains("/interactions/") && !path.contains("/webhooks/");
    }

    /** How long to wait, in nanoseconds. */
    private synchronized long reserved() {
        long now = System.nanoTime();
        long at = free - now > 0 ? free : now;
        free = at + APART;
        return at - now;
    }

    private static void await(long nanos) throws InterruptedIOException {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting to be sent");
        }
    }
}
