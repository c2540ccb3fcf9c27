package dev.greenroom.core.review;

import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.activity.LearningDay;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.points.Award;
import dev.greenroom.core.points.Ledger;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.settings.Settings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Takes a person's word for how well they remembered a question. Thread-safe. */
public final class SelfRating {
    private static final int TRIES = 5;
    private final Reviews reviews;
    private final Settings settings;
    private final Ledger ledger;

    /** A rating desk over these stores. */
    public SelfRating(Reviews reviews, Settings settings, Ledger ledger) {
        this.reviews = reviews;
        this.settings = settings;
        this.ledger = ledger;
    }

    /**
     * Records the rating for the caller's learning day: once, however often it comes; another one on the same day takes
     * its place. Rating a question that was due is a review, wherever it is rated, and is paid once a day; any other
     * rating is not.
     */
    public Rated rate(Caller caller, Question question, Rating rating) {
        var person = settings.person(caller.community(), caller.person());
        ZoneId zone = settings.zone(caller, person);
        LocalDate today = LearningDay.of(caller.at(), zone);
        var spacing = Spacing.of(caller.person(), question.id(), today, person.interview());
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Schedule> expected = reviews.find(caller.community(), caller.person(), question.id());
            Optional<Schedule> earlier = Schedule
                    .of(question, id -> id.equals(question.id())
                            ? expected
                            : reviews.find(caller.community(), caller.person(), id))
                    .map(schedule -> schedule.before(person.interview(), today));
            Schedule next = Schedule.after(earlier, rating, today, spacing);
            boolean review = earlier.map(schedule -> schedule.isReview(today)).orElse(false);
            var activity = Activity.of(question.id().value(), review ? Activity.What.REVIEWED : Activity.What.RATED,
                    caller.at(), zone);
            var change = new Reviews.Change(question.id(), expected, next, activity);
            if (reviews.replace(caller.community(), caller.person(), change)) {
                return new Rated(rating, today, next.now().due(), review ? paid(caller, question, activity) : 0);
            }
        }
        throw new IllegalStateException("a schedule kept changing while it was rated");
    }

    /** What the ratings that could be given now would come to. */
    public Outlook outlook(Caller caller, Question question) {
        var person = settings.person(caller.community(), caller.person());
        LocalDate today = LearningDay.of(caller.at(), settings.zone(caller, person));
        var spacing = Spacing.of(caller.person(), question.id(), today, person.interview());
        Optional<Schedule> earlier = schedule(caller, question);
        var intervals = new EnumMap<Rating, Integer>(Rating.class);
        for (Rating rating : Rating.values()) {
            intervals.put(rating, Math.toIntExact(today.until(
                    Schedule.after(earlier, rating, today, spacing).now().due(), ChronoUnit.DAYS)));
        }
        return new Outlook(intervals, earlier.map(Schedule::sleeps).orElse(false));
    }

    /**
     * What lies ahead of a question.
     *
     * @param intervals in how many days it would be due again, for each rating
     * @param sleeper   whether it keeps being forgotten
     */
    public record Outlook(Map<Rating, Integer> intervals, boolean sleeper) {}

    /** Takes back the caller's last rating, if it was of this question; see {@link Reviews#undo}. */
    public boolean undo(Caller caller, Question question) {
        return reviews.undo(caller.community(), caller.person(), question.id());
    }

    private Optional<Schedule> schedule(Caller caller, Question question) {
        return Schedule.of(question, id -> reviews.find(caller.community(), caller.person(), id));
    }

    private int paid(Caller caller, Question question, Activity activity) {
        ZoneId community = settings.community(caller.community()).zone().orElse(ZoneOffset.UTC);
        return ledger.pay(caller.community(), caller.person(),
                new Award.Id(Award.Work.REVIEW, question.id().value(), activity.day().toString()), Points.REVIEW,
                new Stamp(activity.at(), activity.zone(), activity.day(), community)).points();
    }

    /**
     * A rating that was recorded.
     *
     * @param today  the learning day it counts for
     * @param due    when the question is due again
     * @param points what the day's review of this question was paid, 0 where it was none
     */
    public record Rated(Rating rating, LocalDate today, LocalDate due, int points) {}
}
