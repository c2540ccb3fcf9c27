package dev.greenroom.core.daily;

import dev.greenroom.core.request.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Paces in memory; behaves as {@link BudgetsContract} says. */
public final class InMemoryBudgets implements Budgets {
    private final Map<List<Object>, Instant> free = new HashMap<>();

    @Override
    public synchronized Optional<Duration> take(Place place, List<Allowance> allowances, Instant now) {
        Instant at = now;
        for (Allowance allowance : allowances) {
            Instant next = free.getOrDefault(key(place, allowance), now);
            at = next.isAfter(at) ? next : at;
        }
        Duration wait = Duration.between(now, at);
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            return Optional.empty();
        }
        for (Allowance allowance : allowances) {
            free.put(key(place, allowance), at.plus(allowance.interval()));
        }
        return Optional.of(wait);
    }

    @Override
    public synchronized void hold(Place place, List<Allowance> allowances, Instant until) {
        for (Allowance allowance : allowances) {
            free.merge(key(place, allowance), until, (one, other) -> one.isAfter(other) ? one : other);
        }
    }

    private static List<Object> key(Place place, Allowance allowance) {
        Object scope = switch (allowance.scope()) {
            case PLATFORM -> place.community().platform();
            case COMMUNITY -> place.community();
            case CHANNEL -> place;
        };
        return List.of(scope, allowance.name());
    }
}
