package dev.greenroom.app.platform;

import java.time.Duration;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/** Lets Slack's errands come to an end when the web server brings no more of them, and before Redis goes. */
final class LastErrands implements SmartLifecycle {
    /** A reviewer alone may take eight. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(LastErrands.class);
    private final Predicate<Duration> drain;
    private volatile boolean running;

    /** Of whoever waits for so long until nothing is under way, and tells whether that came. */
    LastErrands(Predicate<Duration> drain) {
        this.drain = drain;
    }

    /** Phases end from the highest to the lowest; Redis's is 0. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        if (!drain.test(PATIENCE)) {
            LOG.warn("Slack: something was still under way after {} s", PATIENCE.toSeconds());
        }
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
