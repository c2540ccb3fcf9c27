package dev.greenroom.app.chat;

import java.time.Duration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Lets what was begun in the chat be said before the browsers go: ten seconds at most. That is while the web server takes
 * nothing new and waits for the browsers' open requests, and long before Redis goes.
 */
final class Goodbye implements SmartLifecycle {
    /** Half for a moment in which nothing is under way, half with the door closed. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final Conversation conversation;
    private final Hall hall;
    private volatile boolean running;

    Goodbye(Conversation conversation, Hall hall) {
        this.conversation = conversation;
        this.hall = hall;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE;
    }

    @Override
    public void start() {
        running = true;
    }

    /** On a thread of its own, since the web server waits for the browsers in the same phase. */
    @Override
    public void stop(Runnable whenDone) {
        Thread.ofVirtual().name("chat-goodbye").start(() -> {
            try {
                stop();
            } finally {
                whenDone.run();
            }
        });
    }

    @Override
    public void stop() {
        conversation.close(PATIENCE);
        hall.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
