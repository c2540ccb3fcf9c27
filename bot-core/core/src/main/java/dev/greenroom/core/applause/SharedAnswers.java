package dev.greenroom.core.applause;

import dev.greenroom.core.answer.Given;
import dev.greenroom.core.points.Stamp;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * Keeps who shares their answer to a question of the day, and the applause. It is kept as long as the texts
 * of answers. Implementations are thread-safe; every method throws {@link dev.greenroom.core.reply.StoreUnavailable} if
 * the store cannot be reached, and has then changed nothing or everything.
 */
public interface SharedAnswers {

    /**
     * Marks an answer as one its author shares; once is enough. Of the answers that one author shares below one question
     * of the day the one that covers most stands there, and among equals the first.
     */
    void share(CommunityId community, PersonId author, Given answer, Origin.Daily daily);

    /**
     * The shared answers that cover most, without the authors' word for anything, the best first; among equals the one
     * given first.
     */
    List<Shared> best(CommunityId community, Origin.Daily daily, int limit);

    /**
     * Applauds an answer and pays its author, once for each person who applauds.
     *
     * @param day the applauder's learning day, on which only so many are paid
     */
    Outcome applaud(CommunityId community, Applause applause, LocalDate day);

    /** A shared answer: whose, and under which id it is kept. */
    record Shared(PersonId author, String answer) {}

    /**
     * Applause for an answer.
     *
     * @param stamp when, by the author's clock: the author is paid
     */
    record Applause(PersonId from, Shared to, Stamp stamp) {}

    /** What became of applause. */
    enum Outcome {
        /** It was counted and the author paid. */
        PAID,
        /** It was counted; the author had reached the limit of the day and was paid less, perhaps nothing. */
        CAPPED,
        /** The same person applauded this answer before. */
        BEFORE,
        /** The person has applauded enough for a day. */
        ENOUGH
    }
}
