package dev.greenroom.discord.fake;

import dev.greenroom.discord.fake.Faults.Fault;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How fast Discord lets a bot ask: 50 requests in any second, and in a channel five messages in any five seconds. What
 * answers interactions does not count. Off until switched on. Thread-safe.
 */
final class Limits {
    private static final String BOT = "";
    private static final int REQUESTS = 50;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();
    private static final int MESSAGES = 5;
    private static final long MESSAGES_IN = Duration.ofSeconds(5).toNanos();

    private final Map<String, Deque<Long>> taken = new HashMap<>();
    private boolean on;
    private int refused;
    private int mostInASecond;

    synchronized void switchOn() {
        on = true;
    }

    /** How often it refused. */
    synchronized int refused() {
        return refused;
    }

    /** How many requests came within one second, at most. */
    synchronized int mostInASecond() {
        return mostInASecond;
    }

    /** What is answered to a request that comes too fast. */
    synchronized Optional<Fault> refusal(Call call) {
        if (!on || free(call)) {
            return Optional.empty();
        }
        long now = System.nanoTime();
        var all = within(BOT, now - SECOND);
        boolean tooFast = all.size() >= REQUESTS;
        all.add(now);
        mostInASecond = Math.max(mostInASecond, all.size());
        if (tooFast) {
            return refused(true);
        }
        if (call.line().matches("POST channels/\\d+/messages")) {
            var messages = within(call.segment(1), now - MESSAGES_IN);
            if (messages.size() >= MESSAGES) {
                return refused(false);
            }
            messages.add(now);
        }
        return Optional.empty();
    }

    private static boolean free(Call call) {
        return call.path().startsWith("interactions/") || call.path().startsWith("webhooks/")
                || call.path().startsWith("attachments/") || call.path().equals("gateway");
    }

    private Deque<Long> within(String whose, long since) {
        Deque<Long> moments = taken.computeIfAbsent(whose, fresh -> new ArrayDeque<>());
        while (!moments.isEmpty() && moments.getFirst() - since < 0) {
            moments.removeFirst();
        }
        return moments;
    }

    private Optional<Fault> refused(boolean global) {
        refused++;
        return Optional.of(Faults.tooMany(1, global));
    }
}
