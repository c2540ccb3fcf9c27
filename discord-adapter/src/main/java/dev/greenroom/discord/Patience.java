package dev.greenroom.discord;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.requests.RestAction;

/**
 * Waits for what Discord answers, but not for ever: JDA forgets a request that Discord puts off while the connection ends.
 * What nobody waits for any more is not sent either.
 */
final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private Patience() {}

    /**
     * What {@code action} brings; waits for its turn and for one minute at most. Throws what {@code complete()} would, and
     * {@link CompletionException} when the minute is over.
     */
    static <T> T complete(RestAction<T> action) {
        return await(action.submit(), LIMIT);
    }

    static <T> T await(CompletableFuture<T> answer, Duration limit) {
        try {
            return answer.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException e) {
            answer.cancel(false);
            if (e.getCause() instanceof RuntimeException reason) {
                throw reason;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
        }
    }
}
