package dev.greenroom.slack.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which calls fail, and how. A name is that of a method, {@code response_url}, or {@code *} for all. */
public final class Faults {
    private final Map<String, Deque<Fault>> once = new HashMap<>();
    private final Map<String, Fault> always = new HashMap<>();

    Faults() {}

    /** The next call of {@code name} fails like this; several queue up. */
    public synchronized void once(String name, Fault fault) {
        once.computeIfAbsent(name, key -> new ArrayDeque<>()).add(fault);
    }

    /** Every call of {@code name} fails like this until {@link #none()}. */
    public synchronized void always(String name, Fault fault) {
        always.put(name, fault);
    }

    /** From now on all is well. */
    public synchronized void none() {
        once.clear();
        always.clear();
    }

    synchronized Optional<Fault> take(String name) {
        Deque<Fault> queue = once.getOrDefault(name, new ArrayDeque<>());
        return queue.isEmpty()
                ? Optional.ofNullable(always.getOrDefault(name, always.get("*")))
                : Optional.of(queue.remove());
    }
}
