package dev.greenroom.slack.fake;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How fast Slack lets an app ask in a workspace: a message a second in a channel, “several hundred” a minute in all, here
 * 300 and evenly, that is 25 in any five seconds; other methods by their tiers. Off until switched on. Thread-safe.
 */
final class Limits {
    private static final String POST = "chat.postMessage";
    private static final int POSTS = 25;
    private static final Duration POSTS_IN = Duration.ofSeconds(5);
    private static final int TIER_3 = 50;
    private static final int TIER_4 = 100;
    private static final Map<String, Integer> A_MINUTE = Map.of("chat.update", TIER_3,
            "conversations.history", TIER_3, "conversations.open", TIER_3, "conversations.info", TIER_3, "users.info",
            TIER_4, "chat.postEphemeral", TIER_4, "views.open", TIER_4);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final Map<String, Deque<Long>> taken = new HashMap<>();
    private boolean on;
    private int refused;

    synchronized void switchOn() {
        on = true;
    }

    synchronized boolean isOn() {
        return on;
    }

    /** How often it refused. */
    synchronized int refused() {
        return refused;
    }

    /** What is answered to a call that comes too fast. */
    synchronized Optional<Fault> refusal(String method, Map<String, String> parameters) {
        if (!on) {
            return Optional.empty();
        }
        boolean fits = method.equals(POST)
                ? fits(POST, POSTS, POSTS_IN) && fits(POST + parameters.getOrDefault("channel", ""), 1, SECOND)
                : fits(method, A_MINUTE.getOrDefault(method, Integer.MAX_VALUE), MINUTE);
        if (fits) {
            return Optional.empty();
        }
        refused++;
        return Optional.of(new Fault.TooMany(1));
    }

    private boolean fits(String what, int most, Duration within) {
        long now = System.nanoTime();
        Deque<Long> moments = taken.computeIfAbsent(what, fresh -> new ArrayDeque<>());
        while (!moments.isEmpty() && now - moments.getFirst() > within.toNanos()) {
            moments.removeFirst();
        }
        if (moments.size() >= most) {
            return false;
        }
        moments.add(now);
        return true;
    }
}
