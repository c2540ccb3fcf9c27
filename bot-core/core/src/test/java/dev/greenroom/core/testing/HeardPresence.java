package dev.greenroom.core.testing;

import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Presence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** Remembers what was heard, and says which communities are known. Thread-safe. */
public final class HeardPresence implements Presence {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** What was heard, in order: {@code present discord-1}. */
    public final List<String> heard = new CopyOnWriteArrayList<>();
    /** The communities that are known. */
    public final List<CommunityId> known = new CopyOnWriteArrayList<>();

    /** Whether nothing can be kept at the moment. */
    public volatile boolean away;
    /** What goes wrong once. */
    public volatile Optional<Error> broken = Optional.empty();
    /** How much could not be kept. */
    public final AtomicInteger failures = new AtomicInteger();

    /** Waits until {@code news} was heard. */
    public synchronized void await(String news) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!heard.contains(news)) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                throw new AssertionError("waited in vain for " + news + ", heard " + heard);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            }
        }
    }

    private synchronized void hear(String news) {
        if (away) {
            failures.incrementAndGet();
            throw new StoreUnavailable("away", new IllegalStateException());
        }
        Optional<Error> error = broken;
        if (error.isPresent()) {
            failures.incrementAndGet();
            broken = Optional.empty();
            throw error.get();
        }
        heard.add(news);
        notifyAll();
    }

    @Override
    public void present(CommunityId community, Instant at) {
        hear("present " + community.key());
    }

    @Override
    public void left(CommunityId community, Instant at) {
        hear("left " + community.key());
    }

    @Override
    public void onlyIn(Platform platform, Predicate<CommunityId> there, Instant at) {
        known.stream().filter(community -> !there.test(community)).forEach(community -> left(community, at));
    }
}
