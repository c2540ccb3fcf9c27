package dev.greenroom.core.review;

import dev.greenroom.core.activity.Activity;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps people's schedules. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached, and has then changed nothing or all
 * of what it was to change.
 */
public interface Reviews {

    /** The schedule of a question, empty where the person never rated it. */
    Optional<Schedule> find(CommunityId community, PersonId person, QuestionId question);

    /** Every schedule of the person, in no particular order. */
    Map<QuestionId, Schedule> all(CommunityId community, PersonId person);

    /**
     * Stores {@code next} in place of {@code expected} and records the activity, both or neither. What was there before is
     * remembered until the next change, so that it can be undone; a change that changes nothing forgets nothing.
     *
     * @return whether it was stored; not, if the schedule was no longer as expected
     */
    boolean replace(CommunityId community, PersonId person, Change change);

    /**
     * Takes back the person's last change, if it was to this question's schedule and nothing came after it: the schedule is
     * as it was before, and the activity is gone unless something else had recorded it already. With a due review goes
     * what was paid for it, all or nothing with the rest: the same review may then be done, and paid, once more.
     *
     * @return whether there was a change to take back
     */
    boolean undo(CommunityId community, PersonId person, QuestionId question);

    /**
     * A rating to be stored.
     *
     * @param expected the schedule as it was read
     * @param activity recorded with it, once however often it comes
     */
    record Change(QuestionId question, Optional<Schedule> expected, Schedule next, Activity activity) {}
}
