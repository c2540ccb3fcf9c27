package dev.greenroom.core.daily;

import dev.greenroom.core.request.CommunityId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Does everything that is due in one community, a few channels beside each other. Thread-safe. */
final class Round {
    /** A community of many channels does not take the whole process for itself. */
    private static final int BESIDE_EACH_OTHER = 8;
    private static final Duration AGAIN = Window.LONGEST_PAUSE;
    /** Communities without anything to do are looked at this often all the same. */
    private static final Duration IDLE = Duration.ofHours(24);

    private final DailyStores stores;
    private final DailyPlatforms platforms;
    private final DailyTime time;
    private final Delivery delivery;
    private final FollowUps followUps;

    Round(DailyStores stores, DailyPlatforms platforms, DailyTime time, DailyCards cards) {
        this.stores = stores;
        this.platforms = platforms;
        this.time = time;
        this.delivery = new Delivery(stores, platforms, time, cards);
        this.followUps = new FollowUps(stores, platforms, time, cards);
    }

    Delivery delivery() {
        return delivery;
    }

    FollowUps followUps() {
        return followUps;
    }

    /**
     * Does what is due, gives the community back, then calls {@code done}, on whatever thread ends last and whatever it
     * ends in: a place in the lane that is never left is gone for good.
     */
    void run(Hints.Taken taken, Runnable done) {
        Queue<Runnable> work = new ConcurrentLinkedQueue<>();
        var held = new Held(stores.hints(), taken);
        var running = new AtomicInteger(1);
        Runnable worker = () -> {
            try {
                drain(work, taken.community(), held);
            } finally {
                if (running.decrementAndGet() == 0) {
                    leave(held, taken.community(), done);
                }
            }
        };
        try {
            work.addAll(planned(taken.community()));
            for (int others = Math.min(work.size(), BESIDE_EACH_OTHER) - 1; others > 0; others--) {
                running.incrementAndGet();
                time.workers().start(worker);
            }
        } finally {
            worker.run();
        }
    }

    private void leave(Held held, CommunityId community, Runnable done) {
        try {
            safely(community, () -> giveBack(held.taken()));
        } finally {
            done.run();
        }
    }

    private void drain(Queue<Runnable> work, CommunityId community, Held held) {
        for (Runnable next = work.poll(); next != null; next = work.poll()) {
            safely(community, () -> held.keep(time.now()));
            safely(community, next);
        }
    }

    /**
     * Whatever breaks breaks alone, a card too deep to be rendered too; where the program is being stopped, everything ends.
     */
    private void safely(CommunityId community, Runnable work) {
        try {
            work.run();
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            platforms.journal().failed(community.key(), failure);
        }
    }

    private List<Runnable> planned(CommunityId community) {
        var work = new ArrayList<Runnable>();
        safely(community, () -> {
            if (platforms.departures().gone(community)) {
                return;
            }
            for (Schedule schedule : stores.schedules().of(community)) {
                agenda(schedule).todos().forEach(todo -> work.add(() -> carryOut(schedule, todo)));
            }
            stores.slots().notices(community).forEach(notice -> work.add(() -> followUps.tell(notice)));
        });
        return work;
    }

    private Agenda agenda(Schedule schedule) {
        return Agenda.of(schedule, stores.slots().of(schedule.place()), time.now());
    }

    private void carryOut(Schedule schedule, Todo todo) {
        switch (todo) {
            case Todo.Attempt(Slot slot) -> delivery.attempt(schedule, slot);
            case Todo.Look(Slot slot, Reason otherwise) -> delivery.look(schedule, slot, otherwise);
            case Todo.Skip(Slot slot, Reason reason) -> delivery.skip(schedule, slot, reason);
            case Todo.Reveal(Slot slot) -> followUps.reveal(schedule, slot);
        }
    }

    private void giveBack(Hints.Taken taken) {
        CommunityId community = taken.community();
        if (platforms.departures().gone(community)) {
            stores.hints().drop(taken);
            return;
        }
        Instant now = time.now();
        Instant next = Stream.concat(
                stores.schedules().of(community).stream().flatMap(schedule -> next(schedule, now).stream()),
                stores.slots().notices(community).isEmpty() ? Stream.of() : Stream.of(now.plus(AGAIN)))
                .min(Comparator.naturalOrder()).orElse(now.plus(IDLE));
        stores.hints().done(taken, next);
        time.wakeUps().at(next);
    }

    /** What is still to be done now did not work, or came up only just now: not at once again. */
    private Optional<Instant> next(Schedule schedule, Instant now) {
        Agenda agenda = agenda(schedule);
        return agenda.todos().isEmpty()
                ? agenda.next()
                : Optional.of(now.plus(AGAIN));
    }
}
