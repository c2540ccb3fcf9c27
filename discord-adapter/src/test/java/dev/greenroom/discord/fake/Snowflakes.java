package dev.greenroom.discord.fake;

import java.util.concurrent.atomic.AtomicLong;

/** Makes Discord's ids: the time in their upper bits, so that the client takes them for recent. */
final class Snowflakes {
    private static final long EPOCH = 1_420_070_400_000L;
    private final AtomicLong last = new AtomicLong();

    String next() {
        long now = (System.currentTimeMillis() - EPOCH) << 22;
        return Long.toString(last.updateAndGet(before -> Math.max(now, before + 1)));
    }
}
