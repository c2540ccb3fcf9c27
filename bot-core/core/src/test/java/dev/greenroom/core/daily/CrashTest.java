package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds when processes die, freeze or lose an answer at the worst moment. */
final class CrashTest extends EngineHarness {
    @Test
    void aProcessKilledBetweenPostingAndWritingItDownCausesNoSecondPost() {
        on(GENERAL);
        platform.after = (place, mark) -> time.pause(FOR_EVER);
        process();
        time.runUntil(NINE.plusSeconds(30));
        platform.after = (place, mark) -> {
        };
        process();
        time.runUntil(NINE.plusSeconds(300));
        assertThat(platform.sent()).hasSize(1);
        assertThat(fate()).isInstanceOfSatisfying(Fate.Sent.class,
                sent -> assertThat(sent.message().id()).isEqualTo(platform.sent().getFirst().id()));
    }

    @Test
    void aProcessKilledBeforePostingIsReplacedWithinTheLease() {
        on(GENERAL);
        platform.before = (place, mark) -> time.pause(FOR_EVER);
        process();
        time.runUntil(NINE.plusSeconds(30));
        platform.before = (place, mark) -> {
        };
        process();
        time.runUntil(NINE.plusSeconds(120));
        assertThat(platform.sent()).hasSize(1);
        assertThat(fate()).isInstanceOf(Fate.Late.class);
    }

    @Test
    void aProcessFrozenPastItsLeaseDoesNotPostWhatAnotherHasPosted() {
        on(GENERAL);
        var frozen = new AtomicBoolean(true);
        // the claim of the first process is stored; before it goes on, three minutes pass
        process(slots -> intercepted(Slots.class, slots, "advance", () -> {
            if (frozen.getAndSet(false)) {
                time.pause(Duration.ofMinutes(3));
            }
        }));
        time.runUntil(NINE.plusSeconds(20));
        process();
        time.runUntil(NINE.plusSeconds(600));
        assertThat(platform.sent()).hasSize(1);
        assertThat(fate()).isInstanceOf(Fate.Late.class);
        assertThat(journal.surplus()).isEmpty();
    }

    @Test
    void aProcessFrozenOnTheWayToThePlatformDoesNotPostWhenItsClaimMayHaveLapsed() {
        on(GENERAL);
        var frozen = new AtomicBoolean(true);
        platform.onTheWay = () -> {
            if (frozen.getAndSet(false)) {
                time.pause(Duration.ofMinutes(3));
            }
        };
        process();
        time.runUntil(NINE.plusSeconds(20));
        process();
        time.runUntil(NINE.plusSeconds(600));
        assertThat(platform.sent()).hasSize(1);
        assertThat(journal.surplus()).isEmpty();
    }

    @Test
    void aProcessFrozenWithinItsLeaseMakesSureOfItsClaimAndPosts() {
        on(GENERAL);
        var frozen = new AtomicBoolean(true);
        process(slots -> intercepted(Slots.class, slots, "advance", () -> {
            if (frozen.getAndSet(false)) {
                time.pause(Duration.ofSeconds(40));
            }
        }));
        process();
        time.runUntil(NINE.plusSeconds(600));
        assertThat(platform.sent()).hasSize(1);
        assertThat(fate()).isInstanceOf(Fate.Sent.class);
    }

    @Test
    void wherePlatformsDoNotLetUsLookTheFateIsUnknownNothingIsPostedAgainAndTheAdminIsToldOnce() {
        on(GENERAL);
        platform.answer = Optional.of(new Posting.Unknown("timeout"));
        platform.lookup = Optional.of(new Outbox.Lookup.CannotTell("missing_scope", true));
        process();
        process();
        time.runUntil(NINE.plus(Duration.ofHours(20)));
        assertThat(platform.attempts).isEqualTo(1);
        assertThat(fate()).isEqualTo(new Fate.Unknown(Reason.platform("missing_scope")));
        assertThat(platform.told()).hasSize(1);
        assertThat(platform.told().getFirst().card().body().plain()).contains("2026-11-20");
    }

    @Test
    void aQuestionThatMayBeInTheChannelIsNotAskedAgainTomorrow() {
        on(GENERAL);
        platform.answer = Optional.of(new Posting.Unknown("timeout"));
        platform.lookup = Optional.of(new Outbox.Lookup.CannotTell("missing_scope", true));
        process();
        time.runUntil(NINE.plus(Duration.ofDays(1)).plusSeconds(300));
        assertThat(platform.sent()).hasSize(2);
        assertThat(slots.of(GENERAL).values().stream().map(Slot::question).distinct()).hasSize(2);
    }

    @Test
    void anAnswerThatGotLostIsAskedForBeforeAnythingIsPostedAgain() {
        on(GENERAL);
        platform.after = (place, mark) -> platform.answer = Optional.of(new Posting.Unknown("timeout"));
        process();
        time.runUntil(NINE.plusSeconds(300));
        assertThat(platform.sent()).hasSize(1);
        assertThat(fate()).isInstanceOf(Fate.Sent.class);
    }

    @Test
    void aPostIsLookedForFromShortlyBeforeItsTryOn() {
        on(GENERAL);
        platform.after = (place, mark) -> platform.answer = Optional.of(new Posting.Unknown("timeout"));
        process();
        time.runUntil(NINE.plusSeconds(300));
        assertThat(platform.lookedSince).hasSize(1);
        assertThat(platform.lookedSince.getFirst())
                .isBetween(NINE.minus(Duration.ofMinutes(10)), NINE.minus(Duration.ofMinutes(9)));
    }

    @Test
    void aProcessThatIsBeingStoppedBeginsNothingMoreAndComplainsOfNothing() {
        IntStream.range(0, 20).forEach(channel -> on(Daily.place(SERVER, "1" + channel)));
        var begun = new AtomicInteger();
        process(slots -> intercepted(Slots.class, slots, "advance", () -> {
            begun.incrementAndGet();
            throw new CancellationException("the program is being stopped");
        }));
        time.runUntil(NINE.plusSeconds(20));
        assertThat(begun.get()).isBetween(1, 8);
        assertThat(journal.failures()).isEmpty();
    }

    @Test
    void aScheduleThatIsStoppedWhileItsPostWaitsForTheBudgetGetsNone() {
        on(GENERAL);
        var stopped = new AtomicBoolean();
        process(slots -> intercepted(Slots.class, slots, "used", () -> {
            if (!stopped.getAndSet(true)) {
                this.slots.replace(this.slots.find(GENERAL).orElseThrow(),
                        this.slots.find(GENERAL).orElseThrow().in(new Schedule.State.Off()));
            }
        }));
        time.runUntil(NINE.plusSeconds(300));
        assertThat(stopped).isTrue();
        assertThat(platform.sent()).isEmpty();
    }

    @Test
    void aProcessWithoutAConnectionLeavesThePostToOneThatHasIt() {
        on(GENERAL);
        Platformed connected = platform;
        platform = new Platformed() {
            @Override
            public boolean ready() {
                return time.instant().isAfter(NINE.plusSeconds(3_600));
            }
        };
        process();
        Platformed standby = platform;
        platform = connected;
        process();
        time.runUntil(NINE.plusSeconds(60));
        assertThat(connected.sent()).hasSize(1);
        assertThat(standby.attempts).isZero();
    }

    @Test
    void aProcessThatDoesNotReachThePlatformLetsOneGoFirstThatDoes() {
        on(GENERAL);
        Platformed cutOff = platform;
        cutOff.refusal = Optional.of(new Posting.Unreachable("no route"));
        process();
        platform = new Platformed();
        process();
        // today either of them may be the first to try; from tomorrow on one knows that it is cut off
        time.runUntil(NINE.plusSeconds(120));
        assertThat(platform.sent()).hasSize(1);
        time.runUntil(NINE.plus(Duration.ofDays(3)).plusSeconds(120));
        assertThat(platform.sent()).hasSize(4);
        assertThat(cutOff.sent()).isEmpty();
    }
}
