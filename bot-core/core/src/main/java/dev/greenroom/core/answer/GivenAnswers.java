package dev.greenroom.core.answer;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import dev.greenroom.core.reviewer.Review;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the answers people typed. Their text is forgotten after the operator's number of days; what was paid for them
 * stays in the ledger. Implementations are thread-safe; every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached, and has then changed nothing or
 * everything.
 */
public interface GivenAnswers {

    /**
     * Keeps an answer, records the activity and pays what it is worth, all or nothing and once: not for a question that
     * was answered or whose reference answer was looked at within {@link dev.greenroom.core.points.Points#PAUSE}, not for
     * what somebody else answered word for word, and not beyond the limit of the day. The worth with the hint counts
     * where the answer says so or the hint was shown within the same time.
     *
     * @return the answer with what was paid; the one of the first time where it arrived before
     */
    Given keep(CommunityId community, PersonId person, Attempt attempt);

    /** The answer of this id, empty where there is none or its text is no longer kept. */
    Optional<Given> find(CommunityId community, PersonId person, String id);

    /**
     * Takes the author's word for a point of an answer and counts it for the authors of the bank, once.
     *
     * @param point the place of the finding among those of the answer
     * @return the answer as it is now, empty as for {@link #find}
     */
    Optional<Given> disagree(CommunityId community, PersonId person, String id, int point);

    /**
     * Keeps what a reviewer made of an answer. One that was read stays, whatever comes after it, so that everybody sees
     * the same; one that is missing gives way to the next.
     *
     * @return the answer as it is now, empty as for {@link #find}
     */
    Optional<Given> reviewed(CommunityId community, PersonId person, String id, Review review);

    /** The answers of a person whose text is still kept, the latest first. */
    List<Given> latest(CommunityId community, PersonId person, int limit);
}
