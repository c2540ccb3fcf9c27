package dev.greenroom.core.daily;

import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The work for one platform in this process: takes what is due as long as there is room, so that a platform that
 * hangs fills its own lane and no other. Thread-safe.
 */
final class Lane {
    /** How many communities are worked for at a time; the others wait in the store, where any process finds them. */
    private static final int ROOM = 1_000;
    /** Edits take half of what Discord allows in a second, so that no question waits long behind them. */
    private static final int EDITS_AT_A_TIME = 20;
    private static final Duration EDITS_APART = Duration.ofSeconds(1);
    private static final Duration STORE_AWAY = Duration.ofSeconds(5);
    /** How soon a process that holds no connection to the platform looks whether it does now. */
    private static final Duration NOT_HERE = Duration.ofSeconds(5);
    /** How long a process that the platform did not answer lets others go first: it may be the only one cut off. */
    static final Duration OTHERS_FIRST = Duration.ofSeconds(2);
    /** Wake-ups closer together than this become one. */
    private static final Duration GRAIN = Duration.ofMillis(200);

    private final Platform platform;
    private final DailyStores stores;
    private final DailyPlatforms platforms;
    private final DailyTime time;
    private final Round round;
    private final AtomicInteger inside = new AtomicInteger();
    private volatile boolean open = true;

    Lane(Platform platform, DailyStores stores, DailyPlatforms platforms, DailyTime time, Round round) {
        this.platform = platform;
        this.stores = stores;
        this.platforms = platforms;
        this.time = time;
        this.round = round;
    }

    void close() {
        open = false;
    }

    /** Takes what is due and asks to be woken for what is next. */
    void pull() {
        if (!open) {
            return;
        }
        if (!platforms.ready(platform)) {
            time.wakeUps().at(time.now().plus(NOT_HERE));
            return;
        }
        try {
            Duration behind = platforms.answering(platform) ? Duration.ZERO : OTHERS_FIRST;
            boolean room = takeDue(time.now().minus(behind));
            takeEdits();
            if (room) {
                Instant soon = time.now().plus(GRAIN);
                stores.hints().earliest(platform).map(next -> next.plus(behind))
                        .ifPresent(next -> time.wakeUps().at(next.isAfter(soon) ? next : soon));
            }
        } catch (RuntimeException | StackOverflowError | LinkageError failure) {
            platforms.journal().failed(platform.word(), failure);
            time.wakeUps().at(time.now().plus(STORE_AWAY));
        }
    }

    /** Takes what was due at {@code now}; whether there was room for all of it. */
    private synchronized boolean takeDue(Instant now) {
        int free = ROOM - inside.get();
        if (free <= 0) {
            return false;
        }
        var taken = stores.hints().take(platform, now, free);
        for (Hints.Taken one : taken) {
            inside.incrementAndGet();
            time.workers().start(() -> round.run(one, this::left));
        }
        return taken.size() < free;
    }

    /** Whoever leaves a full lane makes room for somebody who may be waiting. */
    private void left() {
        if (inside.getAndDecrement() == ROOM) {
            time.wakeUps().at(time.now().plus(GRAIN));
        }
    }

    private void takeEdits() {
        List<Place> taken = stores.hints().takeEdits(platform, time.now(), EDITS_AT_A_TIME);
        if (taken.size() == EDITS_AT_A_TIME) {
            time.wakeUps().at(time.now().plus(EDITS_APART));
        }
        for (Place place : taken) {
            time.workers().start(() -> {
                try {
                    round.followUps().update(place);
                } catch (CancellationException stopped) {
                    throw stopped;
                } catch (RuntimeException | StackOverflowError | LinkageError failure) {
                    platforms.journal().failed("edit in " + place.community().key(), failure);
                }
            });
        }
    }
}
