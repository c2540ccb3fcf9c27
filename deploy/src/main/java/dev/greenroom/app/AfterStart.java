package dev.greenroom.app;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/**
 * Runs what can wait until people can be served, each on a thread of its own, so that the start does not wait for it. It is
 * no {@link java.util.concurrent.Executor}: Spring would take that for the application's.
 */
final class AfterStart implements ApplicationListener<ApplicationReadyEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(AfterStart.class);

    private final List<Runnable> waiting = new ArrayList<>();
    private boolean started;

    synchronized void run(Runnable task) {
        if (started) {
            start(task);
        } else {
            waiting.add(task);
        }
    }

    @Override
    public synchronized void onApplicationEvent(ApplicationReadyEvent ready) {
        started = true;
        waiting.forEach(AfterStart::start);
        waiting.clear();
    }

    private static void start(Runnable task) {
        Thread.ofPlatform().daemon().name("after-start")
                .uncaughtExceptionHandler(
                        (thread, failure) -> LOG.error("what was to follow the start failed", failure))
                .start(task);
    }
}
