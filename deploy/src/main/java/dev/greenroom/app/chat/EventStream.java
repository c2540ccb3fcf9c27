package dev.greenroom.app.chat;

import dev.greenroom.app.chat.Guestbook.Guest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * A browser that listens. Events wait in a short queue and are written by a thread of its own, so that a slow browser
 * holds nobody up; one that falls too far behind is cut off, connects again and is told everything.
 */
final class EventStream implements Hall.Listener {
    private static final int QUEUE = 256;
    private static final int HEARTBEAT_SECONDS = 15;
    private static final long NO_TIMEOUT = 0;

    private final Guest guest;
    private final SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
    private final BlockingQueue<Optional<Event>> waiting = new ArrayBlockingQueue<>(QUEUE);

    EventStream(Guest guest) {
        this.guest = guest;
    }

    /** Begins to write; {@code whenOver} runs once, when nobody listens any more. */
    SseEmitter start(Runnable whenOver) {
        Thread.ofVirtual().name("chat-events").start(() -> {
            try {
                write();
            } finally {
                whenOver.run();
            }
        });
        return emitter;
    }

    private void write() {
        try {
            while (true) {
                Optional<Event> next = waiting.poll(HEARTBEAT_SECONDS, TimeUnit.SECONDS);
                if (next == null) {
                    emitter.send(SseEmitter.event().comment("still here"));
                } else if (next.isPresent()) {
                    emitter.send(
                            SseEmitter.event().name(next.get().word()).data(next.get(), MediaType.APPLICATION_JSON));
                } else {
                    emitter.complete();
                    return;
                }
            }
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Guest guest() {
        return guest;
    }

    @Override
    public void hear(Event event) {
        if (!waiting.offer(Optional.of(event))) {
            end();
        }
    }

    /** After what is still to be written, unless that is too much. */
    @Override
    public void end() {
        if (!waiting.offer(Optional.empty())) {
            waiting.clear();
            waiting.add(Optional.empty());
        }
    }
}
