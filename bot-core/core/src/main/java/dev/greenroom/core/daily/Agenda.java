package dev.greenroom.core.daily;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is to be done about a schedule: a function of the schedule, its slots and the time, so that it makes no
 * difference which process asks, how late, or how often.
 *
 * @param todos what is to be done now
 * @param next  when there will be something to do, if nothing changes meanwhile
 */
record Agenda(List<Todo> todos, Optional<Instant> next) {
    /** Fires missed longer ago than this are not recorded any more; fewer than a channel's slots that are kept. */
    private static final Duration LOOK_BACK = Duration.ofDays(30);
    /** At the full hour the budget belongs to questions; answers of the day before come after. */
    private static final Duration REVEAL_AFTER = Duration.ofMinutes(2);
    /** Below a post that is older than this nobody is waiting for yesterday's answer. */
    private static final Duration REVEAL_WITHIN = Duration.ofHours(24);

    static Agenda of(Schedule schedule, SortedMap<LocalDate, Slot> slots, Instant now) {
        var todos = new ArrayList<Todo>();
        var waits = new ArrayList<Instant>();
        for (Slot slot : open(schedule, slots, now).values()) {
            Instant at = begin(schedule, slot);
            Instant end = Window.end(slot.date(), slot.due(), schedule.timing().zone());
            boolean over = now.isAfter(end) || !schedule.active();
            if (at.isAfter(now) && !(over && slot.doubt().isEmpty())) {
                waits.add(slot.doubt().isEmpty() && end.isBefore(at) ? end.plusMillis(1) : at);
            } else {
                todos.add(over ? giveUp(schedule, slot) : new Todo.Attempt(slot));
            }
        }
        if (schedule.active()) {
            reveal(slots, now).ifPresent(reveal -> {
                if (reveal.at().isAfter(now)) {
                    waits.add(reveal.at());
                } else {
                    todos.add(new Todo.Reveal(reveal.slot()));
                }
            });
            FireTimes.after(now, schedule.timing()).findFirst()
                    .ifPresent(fire -> waits.add(begin(schedule, Slot.planned(fire.date(), fire.at()))));
        }
        return new Agenda(todos, waits.stream().min(Comparator.naturalOrder()));
    }

    /** Every slot that has not ended: those that were begun, and those due for which nothing was done yet. */
    static SortedMap<LocalDate, Slot> open(Schedule schedule, SortedMap<LocalDate, Slot> slots, Instant now) {
        var open = new TreeMap<LocalDate, Slot>();
        slots.values().stream().filter(slot -> !slot.ended()).forEach(slot -> open.put(slot.date(), slot));
        if (schedule.active()) {
            Instant from = Stream.of(schedule.origin().since(), now.minus(LOOK_BACK))
                    .max(Comparator.naturalOrder()).orElseThrow();
            FireTimes.between(from, now, schedule.timing()).stream()
                    .filter(fire -> !slots.containsKey(fire.date()))
                    .forEach(fire -> open.put(fire.date(), Slot.planned(fire.date(), fire.at())));
        }
        return open;
    }

    /** When the next step of an open slot begins. */
    private static Instant begin(Schedule schedule, Slot slot) {
        return switch (slot.fate()) {
            case Fate.Planned planned -> slot.due().plus(Window.jitter(schedule.place().community().key()));
            case Fate.Claimed claimed -> claimed.until();
            case Fate.Retrying retrying -> retrying.at();
            case Fate.Sent sent -> Instant.MAX;
            case Fate.Late late -> Instant.MAX;
            case Fate.Skipped skipped -> Instant.MAX;
            case Fate.Unknown unknown -> Instant.MAX;
        };
    }

    private static Todo giveUp(Schedule schedule, Slot slot) {
        Reason reason = switch (schedule.state()) {
            case Schedule.State.Active active -> slot.fate() instanceof Fate.Retrying retrying
                    ? retrying.reason()
                    : Reason.of(Reason.Cause.DOWN);
            case Schedule.State.Paused paused -> Reason.platform(paused.reason());
            case Schedule.State.Off off -> Reason.of(Reason.Cause.SWITCHED_OFF);
        };
        return slot.doubt().isPresent() ? new Todo.Look(slot, reason) : new Todo.Skip(slot, reason);
    }

    /** Once a question was posted, the answer of the one before it is due. */
    private static Optional<Reveal> reveal(SortedMap<LocalDate, Slot> slots, Instant now) {
        var posted = slots.values().stream().filter(slot -> slot.message().isPresent()).toList();
        if (posted.size() < 2) {
            return Optional.empty();
        }
        Instant newest = posted.getLast().message().orElseThrow().at();
        Slot before = posted.get(posted.size() - 2);
        boolean answered = before.message().orElseThrow().answered();
        return answered || newest.plus(REVEAL_WITHIN).isBefore(now)
                ? Optional.empty()
                : Optional.of(new Reveal(before, newest.plus(REVEAL_AFTER)));
    }

    /** Whose answer is due, and from when. */
    private record Reveal(Slot slot, Instant at) {}
}
