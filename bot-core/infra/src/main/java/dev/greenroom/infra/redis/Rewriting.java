package dev.greenroom.infra.redis;

import dev.greenroom.core.reply.StoreUnavailable;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.data.redis.core.RedisCallback;

/**
 * Asks the server to write its append-only file anew, so that what was deleted does not stay on the disk: by itself it does
 * so only when the file has grown a lot. At most once a minute; who asks in between is covered by one more time at the
 * minute's end. A server that does not take the command, as managed ones do not, or that is away, is left as it is.
 * Thread-safe.
 */
final class Rewriting {
    private static final Duration APART = Duration.ofMinutes(1);
    private final Redis redis;
    private final AtomicBoolean resting = new AtomicBoolean();
    private final AtomicBoolean wanted = new AtomicBoolean();

    Rewriting(Redis redis) {
        this.redis = redis;
    }

    /** Returns at once. */
    void ask() {
        wanted.set(true);
        if (resting.compareAndSet(false, true)) {
            Thread.ofVirtual().name("rewriting").start(this::work);
        }
    }

    private void work() {
        try {
            while (wanted.getAndSet(false)) {
                rewrite();
                Thread.sleep(APART);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            resting.set(false);
        }
        if (wanted.get()) {
            ask();
        }
    }

    private void rewrite() {
        try {
            redis.ask(template -> template.execute((RedisCallback<Boolean>) connection -> {
                connection.serverCommands().bgReWriteAof();
                return true;
            }));
        } catch (StoreUnavailable refused) {
            // under way already, forbidden or away: nobody is promised when it happens
        }
    }
}
