package dev.greenroom.core.review;

import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.Optional;

/**
 * Keeps people's schedules. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached, and has then changed nothing or all
 * of what it was to change.
 */
public interface Reviews {

    /** The schedule of a question, empty where the person never rated it. */
    Optional<Schedule> find(CommunityId community, PersonId person, QuestionId question);

    /**
     * Stores {@code next} in place of {@code expected} and records the activity, both or neither.
     *
     * @return whether it was stored; not, if the schedule was no longer as expected
     */
    boolean replace(CommunityId community, PersonId person, Change change);

    /**
     * A rating to be stored.
     *
     * @param expected the schedule as it was read
     * @param activity recorded with it, once however often it comes
     */
    record Change(QuestionId question, Optional<Schedule> expected, Schedule next, Activity activity) {}
}
