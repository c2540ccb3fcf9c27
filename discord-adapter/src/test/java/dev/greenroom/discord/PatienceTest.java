package dev.greenroom.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

final class PatienceTest {
    private static final Duration SHORT = Duration.ofMillis(10);
    private static final Duration LONG = Duration.ofMinutes(1);

    /** What JDA hands out, which is told when nobody waits any more. */
    private static final class Forgotten extends CompletableFuture<String> {
        private boolean cancelled;

        @Override
        public boolean cancel(boolean mayInterrupt) {
            cancelled = true;
            return super.cancel(mayInterrupt);
        }
    }

    @Test
    void whatIsNeverAnsweredIsNotWaitedForForEverAndNotSentLater() {
        var forgotten = new Forgotten();

        assertThatThrownBy(() -> Patience.await(forgotten, SHORT)).isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(TimeoutException.class);
        assertThat(forgotten.cancelled).isTrue();
    }

    @Test
    void aRefusalIsThrownAsItIs() {
        var refusal = new IllegalStateException("refused");

        assertThatThrownBy(() -> Patience.await(CompletableFuture.failedFuture(refusal), LONG)).isSameAs(refusal);
    }

    @Test
    void whatIsNoRuntimeExceptionKeepsItsCause() {
        assertThatThrownBy(() -> Patience.await(CompletableFuture.failedFuture(new IOException("gone")), LONG))
                .isInstanceOf(CompletionException.class).hasCauseInstanceOf(IOException.class);
    }

    @Test
    void anAnswerIsHandedOn() {
        assertThat(Patience.await(CompletableFuture.completedFuture("answer"), LONG)).isEqualTo("answer");
    }
}
