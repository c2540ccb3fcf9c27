package dev.greenroom.core.daily;

import dev.greenroom.core.answer.Attempt;
import dev.greenroom.core.answer.Given;
import dev.greenroom.core.answer.GivenAnswers;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.request.Place;
import dev.greenroom.core.reviewer.Review;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Counts the people who answered a question of the day when their answer is kept, and sees to it that theirs are recorded
 * as such: where no question is asked that day, any answer is. It is decided then and there, so that a schedule that is
 * set up or stopped later changes nobody's past. Thread-safe.
 */
public final class DailyAnswers implements GivenAnswers {
    private final GivenAnswers answers;
    private final DailyEngine engine;

    /** Answers kept by {@code answers}, counted by {@code engine}. */
    public DailyAnswers(GivenAnswers answers, DailyEngine engine) {
        this.answers = answers;
        this.engine = engine;
    }

    @Override
    public Given keep(CommunityId community, PersonId person, Attempt attempt) {
        Given given = answers.keep(community, person, isOfTheDay(community, attempt) ? attempt.asDaily() : attempt);
        switch (attempt.typed().origin()) {
            case Origin.Daily(ChannelId channel, LocalDate date) ->
                counted(new Place(community, channel), date, person);
            case Origin.Drawn drawn -> {
            }
            case Origin.Within within -> {
            }
        }
        return given;
    }

    private boolean isOfTheDay(CommunityId community, Attempt attempt) {
        return switch (attempt.typed().origin()) {
            case Origin.Daily daily -> true;
            case Origin.Drawn drawn -> !engine.asks(community, attempt.stamp().at());
            case Origin.Within within -> !engine.asks(community, attempt.stamp().at());
        };
    }

    /** The answer is kept, which is what matters: a number that is one too low is no reason to say otherwise. */
    private void counted(Place place, LocalDate date, PersonId person) {
        try {
            engine.answered(place, date, person);
        } catch (StoreUnavailable away) {
            engine.journal().failed("count in " + place.community().key(), away);
        }
    }

    @Override
    public Optional<Given> find(CommunityId community, PersonId person, String id) {
        return answers.find(community, person, id);
    }

    @Override
    public Optional<Given> disagree(CommunityId community, PersonId person, String id, int point) {
        return answers.disagree(community, person, id, point);
    }

    @Override
    public Optional<Given> reviewed(CommunityId community, PersonId person, String id, Review review) {
        return answers.reviewed(community, person, id, review);
    }

    @Override
    public List<Given> latest(CommunityId community, PersonId person, int limit) {
        return answers.latest(community, person, limit);
    }
}
