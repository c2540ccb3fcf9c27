package dev.greenroom.core.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets many do the same thing at the same time. */
public final class Race {
    private Race() {}

    /** What {@code runners} got, who all ran at once; a failure of one is a failure of the race. */
    public static <T> List<T> of(int runners, IntFunction<T> run) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<T>> tasks = IntStream.range(0, runners).<Callable<T>>mapToObj(index -> () -> run.apply(index))
                    .toList();
            return threads.invokeAll(tasks).stream().map(Race::result).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
