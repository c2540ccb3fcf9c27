package dev.greenroom.core.daily;

import dev.greenroom.core.answer.AnswerFeature;
import dev.greenroom.core.answer.Answers;
import dev.greenroom.core.answer.InMemoryAnswers;
import dev.greenroom.core.applause.ApplauseFeature;
import dev.greenroom.core.applause.InMemorySharedAnswers;
import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.desk.Desk;
import dev.greenroom.core.points.InMemoryLedger;
import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.question.InMemoryShownQuestions;
import dev.greenroom.core.question.QuestionFeature;
import dev.greenroom.core.request.Directory;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.review.InMemoryPractice;
import dev.greenroom.core.review.SelfRating;
import dev.greenroom.core.settings.InMemorySettings;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.streak.InMemoryTold;
import dev.greenroom.core.streak.StreakOf;
import dev.greenroom.core.testing.SampleBank;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.testing.WordAssessor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The question of the day with everything in memory, one question, and a clock that moves when a test says so; it posts
 * where a surface shows it. It begins on {@link Stub#MORNING}.
 */
public final class SampleDaily {
    private final AtomicReference<Outbox> outbox = new AtomicReference<>();
    private final AtomicReference<Directory> directory = new AtomicReference<>();
    private final Directory everybody = later(Directory.class, directory);
    private final DailyEngine engine;
    private final Catalogue catalogue;
    private volatile Instant now = Stub.MORNING;

    /** The question of the day of one platform. */
    public SampleDaily(Platform platform) {
        var bank = new Bank(List.of(SampleBank.GIL), all -> (words, limit) -> List.of());
        Library library = community -> bank;
        var seal = Stub.seal();
        var slots = new InMemorySlots();
        var stores = new DailyStores(slots, slots, new InMemoryHints(), new InMemoryBudgets());
        var store = new InMemorySettings();
        var settings = new Settings(store, everybody);
        var practice = new InMemoryPractice();
        var ledger = new InMemoryLedger(store);
        var shown = new InMemoryShownQuestions();
        var ratings = new SelfRating(practice, settings, ledger);
        var given = new InMemoryAnswers(ledger, shown, practice);
        var applause = new ApplauseFeature(
                new ApplauseFeature.Kept(new InMemorySharedAnswers(ledger), given, Showing.of(stores)),
                new ApplauseFeature.People(everybody, settings), seal);
        engine = new DailyEngine(stores,
                new DailyPlatforms(Map.of(platform, later(Outbox.class, outbox)), new InMemoryDepartures(),
                        new QuietJournal(), "one"),
                new DailyTime(() -> now, new AtOnce(), at -> {
                }), new DailyCards(library, seal, applause.best()));
        var answers = new Answers(library, new WordAssessor(), new DailyAnswers(given, engine),
                new Answers.Reading(settings, new StreakOf(practice, settings, List::of, new InMemoryTold())));
        var desk = new DailyDesk(settings, everybody, ChannelNames.NONE, PostingRights.ASSUMED);
        catalogue = new Catalogue(List.of(new DailyFeature(engine, desk, library, seal).feature(),
                new QuestionFeature(library, seal, shown, ratings).feature(),
                new AnswerFeature(library, seal, answers, ratings).feature(), applause.feature()));
    }

    /** What people can type and press. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** A desk for it; what goes wrong fails the test. */
    public Desk desk() {
        return new Desk(catalogue, Stub.seal(), everybody, (caller, failure) -> {
            throw new AssertionError("a reply failed", failure);
        });
    }

    /** Where it posts and who is who, from now on. */
    public SampleDaily on(Outbox surface, Directory people) {
        outbox.set(surface);
        directory.set(people);
        return this;
    }

    /** The time it goes by. */
    public Instant now() {
        return now;
    }

    /** Lets time pass, then does what is due by then. */
    public void pass(Duration time) {
        now = now.plus(time);
        engine.wake();
    }

    private static <T> T later(Class<T> type, AtomicReference<T> real) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
                (proxy, called, arguments) -> {
                    try {
                        return called.invoke(real.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** Work is done by whoever asks for it, and nobody waits. */
    private static final class AtOnce implements DailyTime.Workers {
        @Override
        public void start(Runnable work) {
            work.run();
        }

        @Override
        public void pause(Duration time) {
            // time passes when the test says so
        }
    }
}
