package dev.greenroom.core.review;

import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.activity.LearningDay;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.settings.Settings;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Takes a person's word for how well they remembered a question. Thread-safe. */
public final class SelfRating {
    private static final int TRIES = 5;
    private final Reviews reviews;
    private final Settings settings;

    /** A rating desk over these stores. */
    public SelfRating(Reviews reviews, Settings settings) {
        this.reviews = reviews;
        this.settings = settings;
    }

    /**
     * Records the rating for the caller's learning day: once, however often it comes; another one on the same day takes
     * its place.
     *
     * @param what whether this was a due review or a rating in passing
     */
    public Rated rate(Caller caller, QuestionId question, Rating rating, Activity.What what) {
        var person = settings.person(caller.community(), caller.person());
        ZoneId zone = settings.zone(caller, person);
        LocalDate today = LearningDay.of(caller.at(), zone);
        var spacing = Spacing.of(caller.person(), question, today, person.interview());
        var activity = Activity.of(question.value(), what, caller.at(), zone);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<Schedule> earlier = reviews.find(caller.community(), caller.person(), question);
            Schedule next = Schedule.after(earlier, rating, today, spacing);
            var change = new Reviews.Change(question, earlier, next, activity);
            if (reviews.replace(caller.community(), caller.person(), change)) {
                return new Rated(rating, today, next.now().due());
            }
        }
        throw new IllegalStateException("a schedule kept changing while it was rated");
    }

    /** A rating that was recorded: for which learning day, and when the question is due again. */
    public record Rated(Rating rating, LocalDate today, LocalDate due) {}
}
