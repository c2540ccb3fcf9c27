package dev.greenroom.core.reminder;

import dev.greenroom.core.due.Workloads;
import dev.greenroom.core.activity.LearningDay;
import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reminder.Reminders.Asked;
import dev.greenroom.core.reminder.Reminders.Planned;
import dev.greenroom.core.reminder.Reminders.Wake;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.settings.PersonSettings;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.streak.StreakOf;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sends the reminders that are due. Any number of processes may make rounds at the same time: each reminder is claimed
 * before it is sent. Thread-safe.
 */
public final class ReminderRounds {
    /** A reminder that is later than this is not sent any more: its time of day was chosen for a reason. */
    static final Duration LATEST = Duration.ofHours(3);
    private static final Duration AGAIN = Duration.ofMinutes(5);
    private static final int MOST = 500;

    private final Reminders reminders;
    private final Settings settings;
    private final Reasons reasons;
    private final Sending sending;

    /** Rounds over these reminders. */
    public ReminderRounds(Reminders reminders, Settings settings, Reasons reasons, Sending sending) {
        this.reminders = reminders;
        this.settings = settings;
        this.reasons = reasons;
        this.sending = sending;
    }

    /** Where reasons for a reminder come from. */
    public record Reasons(Workloads workloads, StreakOf streaks) {}

    /** How a reminder gets to somebody. */
    public record Sending(ReminderCards cards, Outbox outbox) {}

    /**
     * Sends what is due at {@code now}; to be called about once a minute. What goes wrong with one person keeps nobody
     * else waiting. A thread that is interrupted claims nobody more: who is not claimed waits for the next round.
     *
     * @return how many messages were sent
     * @throws StoreUnavailable if the store cannot be reached; the next round goes on
     */
    public int make(Instant now) {
        int sent = 0;
        RuntimeException bug = null;
        Error error = null;
        for (Planned planned : reminders.due(now, ready(), MOST)) {
            if (Thread.currentThread().isInterrupted()) {
                break;
            }
            try {
                sent += remind(planned, now) ? 1 : 0;
            } catch (StoreUnavailable away) {
                throw away;
            } catch (RuntimeException failure) {
                bug = failure;
            } catch (StackOverflowError | LinkageError failure) {
                error = failure;
            }
        }
        if (error != null) {
            throw error;
        }
        if (bug != null) {
            throw bug;
        }
        return sent;
    }

    /** What this process cannot send now, it leaves to one that can. */
    private Set<Platform> ready() {
        return Arrays.stream(Platform.values()).filter(sending.outbox()::ready).collect(Collectors.toSet());
    }

    private boolean remind(Planned planned, Instant now) {
        PersonSettings person = settings.person(planned.community(), planned.person());
        if (person.reminder().isEmpty()) {
            reminders.cancel(planned.community(), planned.person());
            return false;
        }
        Asked asked = asked(planned, person);
        ZoneId zone = settings.zone(planned.community(), person, asked::onPlatform);
        Wake next = next(planned, now, zone, new Chosen(person.reminder().get(), asked));
        Instant time = NextWake.at(planned.wake().date(), person.reminder().get(), zone);
        if (time.isAfter(now)) { // the zone in their profile is another one by now
            reminders.replan(planned, new Wake(time, planned.wake().date(), asked));
            return false;
        }
        boolean late = time.plus(LATEST).isBefore(now);
        Reason reason = reason(planned, now, person, zone);
        if (late || reason.isNone()
                || !reminders.claim(planned.community(), planned.person(), planned.wake().date())) {
            reminders.replan(planned, next);
            return false;
        }
        Posting posting = sending.outbox().direct(planned.community(), planned.person(),
                sending.cards().card(planned, reason), ReminderCards.mark(planned));
        return settle(planned, now, next, posting);
    }

    /** A platform that says nothing of somebody who is not there is taken by its last word. */
    private Asked asked(Planned planned, PersonSettings person) {
        Asked before = planned.wake().asked();
        return person.zone().isPresent()
                ? before
                : settings.zoneOnPlatform(planned.community(), planned.person())
                        .map(zone -> new Asked(before.locale(), Optional.of(zone))).orElse(before);
    }

    private static Wake next(Planned planned, Instant now, ZoneId zone, Chosen chosen) {
        Instant after = planned.wake().at().isAfter(now) ? planned.wake().at() : now;
        return NextWake.after(after, chosen.time(), zone, chosen.asked());
    }

    private record Chosen(LocalTime time, Asked asked) {}

    private Reason reason(Planned planned, Instant now, PersonSettings person, ZoneId zone) {
        var streak = reasons.streaks().of(planned.community(), planned.person(), now, zone);
        int due = reasons.workloads().of(planned.community(), planned.person(), LearningDay.of(now, zone))
                .reviewsLeft();
        return new Reason(due, person.streak() && streak.streak().atRisk() ? streak.streak().current() : 0);
    }

    /** What the platform said decides whether it is tried again; only where certainly nothing was sent. */
    private boolean settle(Planned planned, Instant now, Wake next, Posting posting) {
        boolean sent = false;
        Wake then = next;
        switch (posting) {
            case Posting.Posted posted -> sent = true;
            case Posting.Unknown unknown -> sent = true;
            case Posting.Refused refused -> sent = false;
            case Posting.Unfit unfit -> sent = false;
            case Posting.Later later -> then = again(planned, now.plus(later.delay()));
            case Posting.Unreachable unreachable -> then = again(planned, now.plus(AGAIN));
        }
        reminders.replan(planned, then);
        return sent;
    }

    private Wake again(Planned planned, Instant at) {
        reminders.release(planned.community(), planned.person(), planned.wake().date());
        return new Wake(at, planned.wake().date(), planned.wake().asked());
    }
}
