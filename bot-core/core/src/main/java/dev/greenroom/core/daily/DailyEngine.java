package dev.greenroom.core.daily;

import dev.greenroom.core.activity.LearningDay;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Sees to it that every due question of the day is posted once or its slot says why not, together with any number of
 * other processes. It keeps nothing in memory that another process would need, so it may be started, stopped, frozen
 * and killed at any time. Thread-safe.
 *
 * <p>Whoever owns time calls {@link #reconcile} at start and every minute, and {@link #wake} when it was asked to.
 */
public final class DailyEngine {
    private final DailyPlatforms platforms;
    private final DailyStores stores;
    private final Alarm alarm;
    private final DailyTime time;
    private final Round round;
    private final Sweep sweep;
    private final List<Lane> lanes;

    /** An engine for the platforms of this process. */
    public DailyEngine(DailyStores stores, DailyPlatforms given, DailyTime time, DailyCards cards) {
        this.platforms = given.watched();
        this.stores = stores;
        this.alarm = new Alarm(time.wakeUps(), time.clock());
        this.time = new DailyTime(time.clock(), time.workers(), alarm);
        this.round = new Round(stores, platforms, this.time, cards);
        this.sweep = new Sweep(stores, platforms);
        this.lanes = platforms.platforms().stream().sorted()
                .map(platform -> new Lane(platform, stores, platforms, this.time, round)).toList();
    }

    /** Begins: compares at once, whoever else did so just now. */
    public void start() {
        time.workers().start(() -> {
            platforms.platforms()
                    .forEach(platform -> safely(platform.word(), () -> sweep.of(platform, time.now())));
            wake();
        });
    }

    /** Takes no more work. What is under way ends by itself; what does not is found by the next process. */
    public void stop() {
        lanes.forEach(Lane::close);
    }

    /** Compares queue and communities where nobody else did in this minute, then does what is due. Does not throw. */
    public void reconcile(Instant now) {
        for (Platform platform : platforms.platforms()) {
            safely(platform.word(), () -> {
                if (stores.hints().sweeps(platform, now)) {
                    sweep.of(platform, now);
                    sweep.purge(platform, now);
                }
            });
        }
        wake();
    }

    /** Does what is due. Returns at once; the work runs on the workers. Does not throw. */
    public void wake() {
        alarm.over();
        lanes.forEach(Lane::pull);
    }

    /**
     * Somebody answered the question of the day of {@code date}: its post says so within about a minute, and changes
     * at most once a minute. Safe to call again for the same person.
     *
     * @throws dev.greenroom.core.reply.StoreUnavailable if the store cannot be reached
     */
    public void answered(Place place, LocalDate date, PersonId person) {
        round.followUps().answered(place, date, person);
    }

    /**
     * Whether a question is asked anywhere in the community on the learning day of {@code at}.
     *
     * @throws dev.greenroom.core.reply.StoreUnavailable if the store cannot be reached
     */
    boolean asks(CommunityId community, Instant at) {
        return stores.schedules().of(community).stream().filter(Schedule::active).map(Schedule::timing)
                .anyMatch(timing -> timing.days().contains(LearningDay.of(at, timing.zone()).getDayOfWeek()));
    }

    /** What all processes share. */
    DailyStores stores() {
        return stores;
    }

    /** Time as all processes see it. */
    Instant now() {
        return time.now();
    }

    /** Says that a community's truth has changed: it gets attention at {@code at} or before. */
    void attend(CommunityId community, Instant at) {
        stores.hints().at(community, at);
        time.wakeUps().at(at);
    }

    Journal journal() {
        return platforms.journal();
    }

    Delivery delivery() {
        return round.delivery();
    }

    private void safely(String about, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            platforms.journal().failed(about, failure);
        }
    }
}
