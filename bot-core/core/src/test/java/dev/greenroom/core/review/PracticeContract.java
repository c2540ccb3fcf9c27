package dev.greenroom.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.activity.ActiveDays;
import dev.greenroom.core.activity.Activities;
import dev.greenroom.core.activity.ActiveDays.Work;
import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.review.Reviews.Change;
import dev.greenroom.core.testing.Race;
import dev.greenroom.core.testing.Stub;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of schedules and activities does. */
public abstract class PracticeContract {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final PersonId ADA = new PersonId("ada");
    private static final QuestionId GIL = new QuestionId("python-gil");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    /** A store; two calls give two instances over the same data. */
    protected abstract Reviews reviews();

    /** The ledger over the same data. */
    protected abstract Ledger ledger();

    /** The days over the same data. */
    protected abstract ActiveDays days();

    /** The records over the same data. */
    protected abstract Activities activities();

    @Test
    void aScheduleComesBackAsItWasStored() {
        var first = change(Optional.empty(), Rating.HARD, Stub.MORNING, Activity.What.RATED);
        assertThat(reviews().replace(Stub.COMMUNITY, ADA, first)).isTrue();
        assertThat(reviews().find(Stub.COMMUNITY, ADA, GIL)).contains(first.next());

        var later = change(Optional.of(first.next()), Rating.GOOD, Stub.MORNING.plus(Duration.ofDays(3)),
                Activity.What.RATED);
        assertThat(reviews().replace(Stub.COMMUNITY, ADA, later)).isTrue();
        assertThat(reviews().find(Stub.COMMUNITY, ADA, GIL)).contains(later.next());
        assertThat(later.next().before()).contains(first.next().now());
    }

    @Test
    void aScheduleThatChangedMeanwhileIsNotOverwritten() {
        var first = change(Optional.empty(), Rating.HARD, Stub.MORNING, Activity.What.RATED);
        reviews().replace(Stub.COMMUNITY, ADA, first);
        var stale = change(Optional.empty(), Rating.EASY, Stub.MORNING, Activity.What.RATED);
        assertThat(reviews().replace(Stub.COMMUNITY, ADA, stale)).isFalse();
        assertThat(reviews().find(Stub.COMMUNITY, ADA, GIL)).contains(first.next());
    }

    @Test
    void anActivityCountsOncePerDayHoweverOftenItComes() {
        Optional<Schedule> now = Optional.empty();
        for (Rating rating : Rating.values()) {
            var change = change(now, rating, Stub.MORNING, Activity.What.RATED);
            assertThat(reviews().replace(Stub.COMMUNITY, ADA, change)).isTrue();
            now = Optional.of(change.next());
        }
        assertThat(days().of(Stub.COMMUNITY, ADA)).isEqualTo(Map.of(FRIDAY, new Work(1, 0, 0)));
        reviews().replace(Stub.COMMUNITY, ADA, change(now, Rating.GOOD, Stub.MORNING, Activity.What.REVIEWED));
        assertThat(days().of(Stub.COMMUNITY, ADA)).isEqualTo(Map.of(FRIDAY, new Work(2, 1, 0)));
    }

    @Test
    void workAfterMidnightCountsForTheEveningBefore() {
        reviews().replace(Stub.COMMUNITY, ADA, change(Optional.empty(), Rating.GOOD,
                Instant.parse("2026-11-21T02:30:00Z"), Activity.What.RATED));
        assertThat(days().of(Stub.COMMUNITY, ADA)).containsOnlyKeys(FRIDAY);
    }

    @Test
    void ofRacingRatingsExactlyOneIsStored() {
        var stores = new Reviews[]{reviews(), reviews()};
        var stored = Race.of(16, press -> stores[press % 2].replace(Stub.COMMUNITY, ADA,
                change(Optional.empty(), Rating.GOOD, Stub.MORNING, Activity.What.RATED)));
        assertThat(stored).containsOnlyOnce(true);
        assertThat(days().of(Stub.COMMUNITY, ADA)).isEqualTo(Map.of(FRIDAY, new Work(1, 0, 0)));
    }

    @Test
    void anActivityOfItsOwnIsRecordedOnce() {
        var interview = Activity.of("interview-1", Activity.What.INTERVIEWED, Stub.MORNING, BERLIN);
        activities().record(Stub.COMMUNITY, ADA, interview);
        activities().record(Stub.COMMUNITY, ADA, interview);
        assertThat(days().of(Stub.COMMUNITY, ADA)).isEqualTo(Map.of(FRIDAY, new Work(1, 0, 0)));
    }

    @Test
    void theLastRatingCanBeTakenBackAndWithItTheActivity() {
        var first = change(Optional.empty(), Rating.HARD, Stub.MORNING, Activity.What.RATED);
        reviews().replace(Stub.COMMUNITY, ADA, first);
        var later = change(Optional.of(first.next()), Rating.GOOD, Stub.MORNING.plus(Duration.ofDays(3)),
                Activity.What.REVIEWED);
        reviews().replace(Stub.COMMUNITY, ADA, later);
        assertThat(reviews().undo(Stub.COMMUNITY, ADA, new QuestionId("another"))).isFalse();
        assertThat(reviews().undo(Stub.COMMUNITY, ADA, GIL)).isTrue();
        assertThat(reviews().all(Stub.COMMUNITY, ADA)).isEqualTo(Map.of(GIL, first.next()));
        assertThat(days().of(Stub.COMMUNITY, ADA)).isEqualTo(Map.of(FRIDAY, new Work(1, 0, 0)));
        assertThat(reviews().undo(Stub.COMMUNITY, ADA, GIL)).isFalse();
    }

    @Test
    void takingBackTheFirstRatingLeavesNothing() {
        reviews().replace(Stub.COMMUNITY, ADA,
                change(Optional.empty(), Rating.HARD, Stub.MORNING, Activity.What.RATED));
        assertThat(reviews().undo(Stub.COMMUNITY, ADA, GIL)).isTrue();
        assertThat(reviews().all(Stub.COMMUNITY, ADA)).isEmpty();
        assertThat(days().of(Stub.COMMUNITY, ADA)).isEmpty();
    }

    @Test
    void anActivityWithAnotherReasonStaysWhenARatingIsTakenBack() {
        var first = change(Optional.empty(), Rating.HARD, Stub.MORNING, Activity.What.RATED);
        reviews().replace(Stub.COMMUNITY, ADA, first);
        var second = change(Optional.of(first.next()), Rating.EASY, Stub.MORNING, Activity.What.RATED);
        reviews().replace(Stub.COMMUNITY, ADA, second);
        // pressed twice: nothing changes, so it is still the first press that is taken back
        reviews().replace(Stub.COMMUNITY, ADA,
                change(Optional.of(second.next()), Rating.EASY, Stub.MORNING, Activity.What.RATED));
        assertThat(reviews().undo(Stub.COMMUNITY, ADA, GIL)).isTrue();
        assertThat(reviews().find(Stub.COMMUNITY, ADA, GIL)).contains(first.next());
        assertThat(days().of(Stub.COMMUNITY, ADA)).isEqualTo(Map.of(FRIDAY, new Work(1, 0, 0)));
    }

    @Test
    void withADueReviewGoesWhatWasPaidForItAndDoneAgainItIsPaidOnceMore() {
        var first = change(Optional.empty(), Rating.HARD, Stub.MORNING, Activity.What.RATED);
        reviews().replace(Stub.COMMUNITY, ADA, first);
        Instant later = Stub.MORNING.plus(Duration.ofDays(3));
        var due = change(Optional.of(first.next()), Rating.GOOD, later, Activity.What.REVIEWED);
        var stamp = Stamp.of(later, BERLIN, ZoneOffset.UTC);
        var review = new Award.Id(Award.Work.REVIEW, GIL.value(), stamp.day().toString());
        ledger().pay(Stub.COMMUNITY, ADA, new Award.Id(Award.Work.REVIEW, "another", "1"), 7,
                Stamp.of(Stub.MORNING, BERLIN, ZoneOffset.UTC));

        reviews().replace(Stub.COMMUNITY, ADA, due);
        ledger().pay(Stub.COMMUNITY, ADA, review, 5, stamp);
        assertThat(total(Span.ALL, later)).contains(12);
        assertThat(reviews().undo(Stub.COMMUNITY, ADA, GIL)).isTrue();
        assertThat(ledger().awards(Stub.COMMUNITY, ADA)).extracting(Award::points).containsExactly(7);
        assertThat(total(Span.ALL, later)).contains(7);
        assertThat(total(Span.WEEK, later)).isEmpty();
        assertThat(total(Span.WEEK, Stub.MORNING)).contains(7);

        reviews().replace(Stub.COMMUNITY, ADA, due);
        ledger().pay(Stub.COMMUNITY, ADA, review, 5, stamp);
        ledger().pay(Stub.COMMUNITY, ADA, review, 5, stamp);
        assertThat(total(Span.ALL, later)).contains(12);
        assertThat(total(Span.WEEK, later)).contains(5);
    }

    @Test
    void takingBackTheSecondRatingOfADayLeavesThePayOfTheFirst() {
        var first = change(Optional.empty(), Rating.HARD, Stub.MORNING, Activity.What.REVIEWED);
        reviews().replace(Stub.COMMUNITY, ADA, first);
        var stamp = Stamp.of(Stub.MORNING, BERLIN, ZoneOffset.UTC);
        ledger().pay(Stub.COMMUNITY, ADA, new Award.Id(Award.Work.REVIEW, GIL.value(), FRIDAY.toString()), 5, stamp);
        reviews().replace(Stub.COMMUNITY, ADA,
                change(Optional.of(first.next()), Rating.GOOD, Stub.MORNING, Activity.What.REVIEWED));
        assertThat(reviews().undo(Stub.COMMUNITY, ADA, GIL)).isTrue();
        assertThat(total(Span.ALL, Stub.MORNING)).contains(5);
    }

    private Optional<Integer> total(Span span, Instant at) {
        return ledger().total(Stub.COMMUNITY, ADA, span.at(at, ZoneOffset.UTC));
    }

    private static Change change(Optional<Schedule> expected, Rating rating, Instant at, Activity.What what) {
        var activity = Activity.of(GIL.value(), what, at, BERLIN);
        var spacing = Spacing.of(ADA, GIL, activity.day(), Optional.empty());
        return new Change(GIL, expected, Schedule.after(expected, rating, activity.day(), spacing), activity);
    }
}
