package dev.greenroom.infra.redis;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.data.redis.connection.RedisConnectionFactory;

/**
 * The way to the first connection: there is one attempt at a time, and whoever comes meanwhile shares what comes of it.
 * Spring would let each try in turn, so that with a silent server the tenth person waits for ten time-outs. Thread-safe.
 */
final class Connecting {
    private final AtomicReference<@Nullable CompletableFuture<Boolean>> underWay = new AtomicReference<>();
    private final RedisConnectionFactory connections;
    private volatile boolean connected;

    Connecting(RedisConnectionFactory connections) {
        this.connections = connections;
    }

    /**
     * Returns when there was a connection once; from then on the client sees to it that there is one.
     *
     * @throws RuntimeException what kept the attempt from succeeding
     */
    void ensure() {
        if (connected) {
            return;
        }
        var mine = new CompletableFuture<Boolean>();
        @Nullable
        CompletableFuture<Boolean> others = underWay.compareAndExchange(null, mine);
        if (others == null) {
            attempt(mine);
        } else {
            await(others);
        }
    }

    /** The connection was given up: whoever comes next tries another. */
    void again() {
        connected = false;
    }

    private void attempt(CompletableFuture<Boolean> outcome) {
        try {
            // Of the connection that all share: closing it gives it back.
            connections.getConnection().close();
            connected = true;
            outcome.complete(true);
        } catch (RuntimeException | Error failure) {
            outcome.completeExceptionally(failure);
            throw failure;
        } finally {
            underWay.set(null);
        }
    }

    private static void await(CompletableFuture<Boolean> outcome) {
        try {
            outcome.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw failed;
        }
    }
}
