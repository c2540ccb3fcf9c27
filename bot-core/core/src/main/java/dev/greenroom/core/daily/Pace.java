package dev.greenroom.core.daily;

import dev.greenroom.core.request.Place;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Keeps requests within the budget that all processes share. Thread-safe. */
final class Pace {
    private final Budgets budgets;
    private final DailyTime time;

    Pace(Budgets budgets, DailyTime time) {
        this.budgets = budgets;
        this.time = time;
    }

    /**
     * Whether the budget allows one request now, after waiting for as long as it says; if not, come again later.
     *
     * @throws dev.greenroom.core.reply.StoreUnavailable      if the store cannot be reached
     * @throws java.util.concurrent.CancellationException if the program is being stopped
     */
    boolean allows(Place place, List<Budgets.Allowance> allowances) {
        if (allowances.isEmpty()) {
            return true;
        }
        Optional<Duration> wait = budgets.take(place, allowances, time.now());
        wait.filter(Duration::isPositive).ifPresent(time.workers()::pause);
        return wait.isPresent();
    }
}
