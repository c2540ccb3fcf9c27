package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.text.RichText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes after a post. */
final class FollowUpsTest extends EngineHarness {
    /** After the second question, before the answer to the first. */
    private static final Instant REVEALING = NINE.plus(Duration.ofDays(1)).plusSeconds(60);

    @Test
    void manyAnswersBecomeOneEditAMinute() {
        on(GENERAL);
        DailyEngine engine = process();
        runMinutely(engine, NINE.plusSeconds(60));
        for (int person = 0; person < 100; person++) {
            PersonId answerer = new PersonId("person-" + person % 50);
            time.at(NINE.plusSeconds(60 + person), () -> engine.answered(GENERAL, TODAY, answerer));
        }
        runMinutely(engine, NINE.plusSeconds(600));
        assertThat(platform.updated()).hasSizeBetween(1, 3);
        assertThat(platform.updated().getLast().card().body().plain()).contains("50 have answered so far");
    }

    @Test
    void theAnswerComesBelowTheQuestionOnceTheNextIsPosted() {
        on(GENERAL);
        process();
        time.runUntil(NINE.plus(Duration.ofHours(23)));
        assertThat(platform.replied()).isEmpty();
        time.runUntil(NINE.plus(Duration.ofHours(25)));
        assertThat(platform.replied()).hasSize(1);
        assertThat(platform.replied().getFirst().message()).isEqualTo(platform.sent().getFirst().id());
        assertThat(platform.replied().getFirst().card().body().plain()).contains("It is question-");
    }

    @Test
    void sharedAnswersComeBehindTheAnswerEachByItself() {
        best = post -> List.of(Card.of(RichText.literal("first of " + post.date())),
                Card.of(RichText.literal("second")));
        on(GENERAL);
        process();
        time.runUntil(NINE.plus(Duration.ofHours(25)));
        assertThat(platform.replied()).extracting(FakePlatform.Replied::message)
                .containsOnly(platform.sent().getFirst().id());
        assertThat(platform.replied()).extracting(reply -> reply.card().body().plain()).satisfiesExactly(
                text -> assertThat(text).contains("It is question-"),
                text -> assertThat(text).isEqualTo("first of " + TODAY),
                text -> assertThat(text).isEqualTo("second"));
    }

    @Test
    void whatThePlatformDidNotTakeIsPostedInTheNextRoundAndNothingTwice() {
        best = post -> List.of(Card.of(RichText.literal("first")), Card.of(RichText.literal("second")));
        on(GENERAL);
        DailyEngine engine = process();
        platform.refuseReplies(1, 3);
        runMinutely(engine, NINE.plus(Duration.ofHours(26)));
        assertThat(platform.replied()).extracting(reply -> reply.card().body().plain()).satisfiesExactly(
                text -> assertThat(text).contains("It is question-"),
                text -> assertThat(text).isEqualTo("first"), text -> assertThat(text).isEqualTo("second"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void whatAProcessThatIsBeingStoppedDidNotSendTheNextOneSends(int before) {
        best = post -> List.of(Card.of(RichText.literal("first")), Card.of(RichText.literal("second")));
        budgets = () -> everybodyWaits(() -> {
        });
        on(GENERAL);
        var waits = new AtomicInteger();
        workers = new Stoppable(() -> time.instant().isAfter(REVEALING) && waits.getAndIncrement() >= before);
        DailyEngine stopped = process();
        time.runUntil(REVEALING.plus(Duration.ofMinutes(4)));
        assertThat(platform.replied()).hasSize(before);
        stopped.stop();
        workers = time;
        process();
        time.runUntil(REVEALING.plus(Duration.ofMinutes(8)));
        expectAllBelow();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void nothingIsLostWhenTheStoreStumblesBeforeAnAnswerIsSent(int before) {
        best = post -> List.of(Card.of(RichText.literal("first")), Card.of(RichText.literal("second")));
        var takes = new AtomicInteger();
        budgets = () -> everybodyWaits(
                () -> failIf(
                        new AtomicBoolean(time.instant().isAfter(REVEALING) && takes.getAndIncrement() == before)));
        on(GENERAL);
        runMinutely(process(), REVEALING.plus(Duration.ofMinutes(8)));
        assertThat(takes.get()).as("it stumbled").isGreaterThan(before);
        expectAllBelow();
    }

    @Test
    void anAnswerOnWhichAProcessDiedIsNotSentAgainAndTheOthersAre() {
        best = post -> List.of(Card.of(RichText.literal("first")), Card.of(RichText.literal("second")));
        var dies = new AtomicBoolean();
        platform = new Platformed() {
            @Override
            public synchronized Posting reply(Place place, String message, Card card) {
                Posting posting = super.reply(place, message, card);
                if (replied().size() == 2 && !dies.getAndSet(true)) {
                    throw new CancellationException("killed before anything could be written down");
                }
                return posting;
            }
        };
        on(GENERAL);
        runMinutely(process(), REVEALING.plus(Duration.ofMinutes(8)));
        assertThat(dies).isTrue();
        expectAllBelow();
    }

    private void expectAllBelow() {
        assertThat(platform.replied()).extracting(reply -> reply.card().body().plain()).satisfiesExactly(
                text -> assertThat(text).contains("It is question-"),
                text -> assertThat(text).isEqualTo("first"), text -> assertThat(text).isEqualTo("second"));
    }

    private static Budgets everybodyWaits(Runnable asked) {
        return new Budgets() {
            @Override
            public Optional<Duration> take(Place place, List<Allowance> allowances, Instant now) {
                asked.run();
                return Optional.of(Duration.ofSeconds(1));
            }

            @Override
            public void hold(Place place, List<Allowance> allowances, Instant until) {
                // nobody asks to wait
            }
        };
    }

    /** Workers of a program that may be being stopped. */
    private final class Stoppable implements DailyTime.Workers {
        private final BooleanSupplier stopping;

        Stoppable(BooleanSupplier stopping) {
            this.stopping = stopping;
        }

        @Override
        public void start(Runnable work) {
            time.start(work);
        }

        @Override
        public void pause(Duration pause) {
            if (stopping.getAsBoolean()) {
                throw new CancellationException("the program is being stopped");
            }
            time.pause(pause);
        }
    }

    @Test
    void nothingIsLostWhenSharedAnswersCannotBeReadForAWhile() {
        best = post -> {
            throw new StoreUnavailable("away", new IllegalStateException());
        };
        on(GENERAL);
        DailyEngine engine = process();
        runMinutely(engine, NINE.plus(Duration.ofHours(25)));
        assertThat(platform.replied()).isEmpty();
        best = BestAnswers.NONE;
        runMinutely(engine, NINE.plus(Duration.ofHours(26)));
        assertThat(platform.replied()).hasSize(1);
    }

    @Test
    void thePostCarriesItsMarkInEveryButton() {
        on(GENERAL);
        process();
        time.runUntil(NINE.plusSeconds(60));
        FakePlatform.Sent sent = platform.sent().getFirst();
        assertThat(sent.mark()).matches("[A-Za-z0-9_-]{1,25}");
        assertThat(sent.card().rows()).singleElement().isInstanceOfSatisfying(Row.Buttons.class,
                row -> assertThat(row.buttons()).hasSize(2)
                        .allMatch(button -> List.of(button.token().split("~")).contains(sent.mark())));
    }

    @Test
    void whereTheCreatorTakesNoMessagesWhoChangedSomethingLastIsTold() {
        on(GENERAL);
        changed("eve");
        changed("bob");
        platform.closed = Set.of(new PersonId("ada"));
        pausedForGood();
        assertThat(platform.told()).extracting(FakePlatform.Told::person).containsExactly(new PersonId("bob"));
    }

    @Test
    void whereNobodyTakesMessagesAFewAreTriedOnceEach() {
        on(GENERAL);
        List.of("eve", "bob", "dan").forEach(this::changed);
        platform.closed = Set.of(new PersonId("ada"), new PersonId("eve"), new PersonId("bob"), new PersonId("dan"));
        pausedForGood();
        assertThat(platform.told()).isEmpty();
        assertThat(platform.refusedBy).extracting(PersonId::id).containsExactly("ada", "dan", "bob");
    }

    private void changed(String admin) {
        slots.note(SERVER, new Change(EVE, new PersonId(admin), "now", "11", ""));
    }

    private void pausedForGood() {
        platform.refusal = Optional.of(new Posting.Refused("Unknown Channel", true));
        process();
        time.runUntil(NINE.plus(Duration.ofDays(1)).plusSeconds(60));
    }
}
