package dev.greenroom.core.daily;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.daily.Schedules.Change;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.text.RichText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What comes after a post. */
final class FollowUpsTest extends EngineHarness {
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
