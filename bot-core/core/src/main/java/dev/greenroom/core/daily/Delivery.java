package dev.greenroom.core.daily;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Outbox.Lookup;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.request.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Brings one slot one step further: finds out, picks, waits for the budget, claims, posts, writes down. Nothing it
 * knows between two steps is needed by anybody else, so it may die anywhere. Thread-safe.
 */
final class Delivery {
    /** A claim older than this is made sure of again before the post: who was frozen since may have been replaced. */
    private static final Duration FRESH = Duration.ofSeconds(5);
    /** Half a claim's lease: what begins later may arrive after somebody else took over. */
    private static final Duration CERTAIN = Duration.ofSeconds(30);
    /** How far the platform's clock may be behind ours, so that a post is still found: busy channels are read that far. */
    private static final Duration CLOCKS_APART = Duration.ofMinutes(10);
    private static final Duration CHANNELS_WAIT = Duration.ofSeconds(5);
    private final DailyStores stores;
    private final DailyPlatforms platforms;
    private final DailyTime time;
    private final DailyCards cards;
    private final Ledger ledger;
    private final Pace pace;
    private final AtomicLong claims = new AtomicLong();

    Delivery(DailyStores stores, DailyPlatforms platforms, DailyTime time, DailyCards cards) {
        this.stores = stores;
        this.platforms = platforms;
        this.time = time;
        this.cards = cards;
        this.ledger = new Ledger(stores.slots(), time, platforms.journal());
        this.pace = new Pace(stores.budgets(), time);
    }

    /** Posts the slot if it certainly was not posted yet; returns it as it stands afterwards. */
    Slot attempt(Schedule schedule, Slot slot) {
        return slot.doubt().isPresent()
                ? afterLook(schedule, slot, () -> post(schedule, slot))
                : post(schedule, slot);
    }

    /** Finds out whether a slot in doubt was posted, and gives it up if it was not. */
    Slot look(Schedule schedule, Slot slot, Reason otherwise) {
        return afterLook(schedule, slot, () -> skip(schedule, slot, otherwise));
    }

    /** Gives the slot up. */
    Slot skip(Schedule schedule, Slot slot, Reason reason) {
        return ledger.advance(schedule.place(), slot, Step.to(slot.with(new Fate.Skipped(reason))));
    }

    private Slot afterLook(Schedule schedule, Slot slot, Supplier<Slot> ifAbsent) {
        Place place = schedule.place();
        if (!pace.allows(place, Allowances.look(place.community().platform()))) {
            return slot;
        }
        return switch (outbox(place).find(place, Slot.mark(place, slot.date()),
                slot.doubt().orElseThrow().minus(CLOCKS_APART))) {
            case Lookup.Found(String message) -> ledger.record(place, slot,
                    () -> using(schedule, Step.to(slot.posted(message, slot.doubt().orElseThrow()))));
            case Lookup.Absent absent -> ifAbsent.get();
            case Lookup.CannotTell silence -> ledger.advance(place, slot,
                    Aftermath.of(schedule, slot, silence, time.now()));
        };
    }

    private Slot post(Schedule schedule, Slot slot) {
        Place place = schedule.place();
        Optional<Question> picked = Pick.of(schedule, slot.date(), cards.matching().of(schedule),
                stores.slots().used(place));
        if (picked.isEmpty()) {
            return ledger.advance(place, slot, nothingToAsk(schedule, slot));
        }
        Card card = cards.post(cards.postOf(schedule, slot.date(), picked.get()), 0);
        List<Budgets.Allowance> allowances = Allowances.post(place.community().platform());
        if (!pace.allows(place, allowances)) {
            return ledger.advance(place, slot, Step.to(slot.with(new Fate.Retrying(
                    time.now().plus(Window.LONGEST_PAUSE), slot.attempts(), Optional.empty(),
                    Reason.of(Reason.Cause.BUDGET)))));
        }
        Slot claimed = slot.claimed(token(), time.now(), picked.get().id());
        Slot now = ledger.advance(place, slot, Step.to(claimed).under(schedule));
        while (now.equals(claimed) && claimed.doubt().orElseThrow().plus(FRESH).isBefore(time.now())) {
            Slot renewed = claimed.renewed(token(), time.now());
            now = ledger.advance(place, claimed, Step.to(renewed).under(schedule));
            claimed = renewed;
        }
        return now.equals(claimed) ? send(schedule, claimed, card) : now;
    }

    /** The admin is told the first time, not every day. */
    private Step nothingToAsk(Schedule schedule, Slot slot) {
        Fate fate = new Fate.Skipped(Reason.of(Reason.Cause.NO_QUESTION));
        boolean told = stores.slots().of(schedule.place()).headMap(slot.date()).values().stream()
                .reduce((earlier, later) -> later).map(before -> before.fate().equals(fate)).orElse(false);
        Step step = Step.to(slot.with(fate));
        return told ? step : step.telling(Notice.of(schedule, slot, Notice.News.NO_QUESTION, ""));
    }

    private Slot send(Schedule schedule, Slot claimed, Card card) {
        Place place = schedule.place();
        Posting posting = outbox(place).post(place, card, Slot.mark(place, claimed.date()),
                () -> holds(claimed));
        Instant at = time.now();
        Slot now = ledger.record(place, claimed,
                () -> using(schedule, Aftermath.of(schedule, claimed, posting, at)));
        if (posting instanceof Posting.Unfit) {
            platforms.journal().unfit(place, now);
        }
        if (posting instanceof Posting.Later later) {
            stores.budgets().hold(place, holdable(place, later.delay()), at.plus(later.delay()));
        }
        if (posting instanceof Posting.Posted(String message)
                && !now.message().map(Fate.Message::id).equals(Optional.of(message))) {
            platforms.journal().surplus(place, now, message);
        }
        return now;
    }

    /** Whether the claim certainly holds until the post has arrived: nobody asks the platform for it before that. */
    private boolean holds(Slot claimed) {
        return claimed.doubt().orElseThrow().plus(CERTAIN).isAfter(time.now());
    }

    /**
     * A platform that asks to wait means the counters of this channel or community. Only a long wait concerns all of the
     * platform: Discord's channels ask for {@link #CHANNELS_WAIT} at most.
     */
    private static List<Budgets.Allowance> holdable(Place place, Duration wait) {
        boolean all = wait.compareTo(CHANNELS_WAIT) > 0;
        return Allowances.post(place.community().platform()).stream()
                .filter(allowance -> all || allowance.scope() != Budgets.Scope.PLATFORM).toList();
    }

    /** With the question used up, where the step means that it was posted. */
    private Step using(Schedule schedule, Step step) {
        Slot slot = step.next();
        if (slot.message().isEmpty() || slot.question().isEmpty()) {
            return step;
        }
        Used used = stores.slots().used(schedule.place());
        int left = Pick.left(cards.matching().of(schedule).stream()
                .filter(question -> !question.id().equals(slot.question().get())).toList(), used);
        boolean warns = Scarcity.warns(schedule, slot.date(), left, used);
        return new Step(slot, step.under(), Optional.of(new Step.Use(slot.question().get(), warns)), step.pause(), warns
                ? Optional.of(Notice.of(schedule, slot, Notice.News.FEW_LEFT, Integer.toString(left)))
                : step.notice());
    }

    private Outbox outbox(Place place) {
        return platforms.outbox(place).orElseThrow();
    }

    private String token() {
        return platforms.process() + "-" + claims.incrementAndGet();
    }
}
