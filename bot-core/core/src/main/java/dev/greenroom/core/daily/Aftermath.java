package dev.greenroom.core.daily;

import dev.greenroom.core.post.Outbox.Lookup;
import dev.greenroom.core.post.Posting;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What follows from what the platform said. Pure. */
final class Aftermath {
    /** A request that was given up on may still arrive; until then the platform cannot be asked for certain. */
    private static final Duration IN_FLIGHT = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);
    /** How long after its window a slot in doubt is still asked for. */
    private static final Duration LOOKS_END = Duration.ofMinutes(10);
    private static final Duration SHORTEST_DELAY = Duration.ofSeconds(1);

    private Aftermath() {}

    /** What follows from a try to post. */
    static Step of(Schedule schedule, Slot claimed, Posting posting, Instant now) {
        return switch (posting) {
            case Posting.Posted(String message) -> Step.to(claimed.posted(message, now));
            case Posting.Later(Duration delay) -> Step.to(claimed.with(new Fate.Retrying(
                    now.plus(delay.compareTo(SHORTEST_DELAY) < 0 ? SHORTEST_DELAY : delay), claimed.attempts(),
                    Optional.empty(), Reason.of(Reason.Cause.BUDGET))));
            case Posting.Refused(String reason, boolean forGood) -> forGood
                    ? refusedForGood(schedule, claimed, reason)
                    : Step.to(again(claimed, now, reason));
            case Posting.Unfit(String reason) -> Step.using(claimed.with(new Fate.Skipped(Reason.platform(reason))));
            case Posting.Unreachable(String reason) -> Step.to(again(claimed, now, reason));
            case Posting.Unknown(String reason) -> Step.to(claimed.with(new Fate.Retrying(now.plus(IN_FLIGHT),
                    claimed.attempts(), claimed.doubt(), Reason.platform(reason))));
        };
    }

    /** What follows when the platform cannot say whether a slot in doubt was posted. */
    static Step of(Schedule schedule, Slot doubted, Lookup.CannotTell silence, Instant now) {
        Instant since = doubted.doubt().orElse(now);
        Reason reason = Reason.platform(silence.reason());
        return silence.forGood() || lastLook(schedule, doubted, since).isBefore(now)
                ? Step.using(doubted.with(new Fate.Unknown(reason)))
                        .telling(Notice.of(schedule, doubted, Notice.News.UNKNOWN, doubted.date().toString()))
                : Step.to(doubted.with(new Fate.Retrying(now.plus(BETWEEN_LOOKS), doubted.attempts(),
                        Optional.of(since), reason)));
    }

    /** As long as it may still be posted, it is worth finding out whether it was. */
    private static Instant lastLook(Schedule schedule, Slot doubted, Instant since) {
        Instant end = Window.end(doubted.date(), doubted.due(), schedule.timing().zone());
        return (end.isAfter(since) ? end : since).plus(LOOKS_END);
    }

    private static Slot again(Slot claimed, Instant now, String reason) {
        return claimed.with(new Fate.Retrying(now.plus(Window.pause(claimed.attempts())), claimed.attempts(),
                Optional.empty(), Reason.platform(reason)));
    }

    private static Step refusedForGood(Schedule schedule, Slot claimed, String reason) {
        return new Step(claimed.with(new Fate.Skipped(Reason.platform(reason))), Optional.empty(), Optional.empty(),
                Optional.of(new Step.Pause(schedule, schedule.in(new Schedule.State.Paused(reason)))),
                Optional.of(Notice.of(schedule, claimed, Notice.News.PAUSED, reason)));
    }
}
