package dev.greenroom.core.daily;

import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.testing.Stub;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One channel of a Discord server whose question is due at nine in Berlin, and processes that come and go. */
abstract class EngineHarness {
    static final CommunityId SERVER = new CommunityId(Platform.DISCORD, "1");
    static final Place GENERAL = Daily.place(SERVER, "11");
    static final Instant EVE = Instant.parse("2026-11-20T07:50:00Z");
    static final Instant NINE = Instant.parse("2026-11-20T08:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Duration FOR_EVER = Duration.ofDays(3_000);
    final VirtualTime time = new VirtualTime(EVE);
    final InMemorySlots slots = new InMemorySlots();
    final InMemoryHints hints = new InMemoryHints();
    final InMemoryDepartures departures = new InMemoryDepartures();
    final QuietJournal journal = new QuietJournal();
    Platformed platform = new Platformed();
    BestAnswers best = BestAnswers.NONE;
    /** Of the processes to come. */
    DailyTime.Workers workers = time;
    /** Of the processes to come; each gets one of its own. */
    Supplier<Budgets> budgets = InMemoryBudgets::new;
    private int processes;

    final void on(Place place) {
        slots.put(Daily.schedule(place, EVE.minusSeconds(1)), new Change(EVE, new PersonId("ada"), "on", "", ""));
    }

    final Fate fate() {
        return slots.find(GENERAL, TODAY).orElseThrow().fate();
    }

    final DailyEngine process() {
        return process(real -> real);
    }

    final DailyEngine process(UnaryOperator<Slots> around) {
        return process(around, real -> real);
    }

    final DailyEngine process(UnaryOperator<Slots> aroundSlots,
            UnaryOperator<Hints> aroundHints) {
        var bank = Daily.bank(30);
        var stores = new DailyStores(slots, aroundSlots.apply(slots), aroundHints.apply(hints), budgets.get());
        DailyEngine[] engine = new DailyEngine[1];
        engine[0] = new DailyEngine(stores,
                new DailyPlatforms(Map.of(Platform.DISCORD, platform), departures, journal, "process-" + processes++),
                new DailyTime(time, workers, at -> time.at(at, () -> engine[0].wake())),
                new DailyCards(community -> bank, Stub.seal(), post -> best.of(post)));
        engine[0].start();
        return engine[0];
    }

    final DailyStores stores(Hints queue) {
        return new DailyStores(slots, slots, queue, new InMemoryBudgets());
    }

    /** As the clockwork does, but for the longer spans not quite every minute. */
    final void runMinutely(DailyEngine engine, Instant end) {
        Duration step = Duration.between(time.instant(), end).compareTo(Duration.ofHours(3)) > 0
                ? Duration.ofHours(1)
                : Duration.ofMinutes(1);
        while (time.instant().isBefore(end)) {
            Instant next = time.instant().plus(step);
            time.runUntil(next.isBefore(end) ? next : end);
            engine.reconcile(time.instant());
        }
        time.runUntil(end);
    }

    static void failIf(AtomicBoolean away) {
        if (away.get()) {
            throw new StoreUnavailable("away", new IllegalStateException());
        }
    }

    /** A port after whose calls of one method something happens; of every method where none is named. */
    static <T> T intercepted(Class<T> type, T real, String method, Runnable happens) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (proxy, called, arguments) -> {
                    try {
                        Object result = called.invoke(real, arguments);
                        if (method.isEmpty() || called.getName().equals(method)) {
                            happens.run();
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** A platform whose answers a test decides. */
    class Platformed extends FakePlatform {
        BiConsumer<Place, String> before = (place, mark) -> {
        };
        BiConsumer<Place, String> after = (place, mark) -> {
        };
        /** Instead of posting. */
        Optional<Posting> refusal = Optional.empty();
        /** After posting. */
        Optional<Posting> answer = Optional.empty();
        Optional<Lookup> lookup = Optional.empty();
        Standing standing = Standing.REMOVED;
        /** Instead of a direct message. */
        Optional<Posting> directly = Optional.empty();
        /** Who takes no direct messages. */
        Set<PersonId> closed = Set.of();
        /** Who of them was sent one, each time. */
        final List<PersonId> refusedBy = new ArrayList<>();
        /** On the way to the platform, before it is asked for the last time whether the post is wanted. */
        Runnable onTheWay = () -> {
        };
        /** From when on it was asked for a mark, each time. */
        final List<Instant> lookedSince = new ArrayList<>();
        int attempts;

        Platformed() {
            super(time);
        }

        @Override
        public Posting post(Place place, Card card, String mark) {
            attempts++;
            before.accept(place, mark);
            if (refusal.isPresent()) {
                return refusal.get();
            }
            Posting posted = super.post(place, card, mark);
            after.accept(place, mark);
            return answer.orElse(posted);
        }

        @Override
        public Posting post(Place place, Card card, String mark, BooleanSupplier wanted) {
            onTheWay.run();
            return wanted.getAsBoolean() ? post(place, card, mark) : new Posting.Unreachable("no longer wanted");
        }

        @Override
        public synchronized Posting direct(CommunityId community, PersonId person, Card card, String mark) {
            if (closed.contains(person)) {
                refusedBy.add(person);
                return new Posting.Refused("50007 Cannot send messages to this user", true);
            }
            return directly.orElseGet(() -> super.direct(community, person, card, mark));
        }

        @Override
        public Standing standing(CommunityId community) {
            return standing;
        }

        @Override
        public Lookup find(Place place, String mark, Instant since) {
            lookedSince.add(since);
            return lookup.orElseGet(() -> super.find(place, mark, since));
        }
    }
}
