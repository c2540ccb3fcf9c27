package dev.greenroom.core.points;

import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * Pays points: exactly once for each piece of work, whatever is clicked twice, retried or replayed, and never more than
 * {@value Points#MOST_A_DAY} a learning day. Totals of boards change together with the records. Implementations are
 * thread-safe; every method throws {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached, and
 * has then changed nothing or everything.
 */
public interface Ledger {

    /**
     * Pays for a piece of work that is not an answer.
     *
     * @param points what it is worth; less is paid where the day's limit is near
     * @return the award, the one of the first time where it was paid before
     */
    Award pay(CommunityId community, PersonId person, Award.Id id, int points, Stamp stamp);

    /** Every award of the person, in no particular order. */
    List<Award> awards(CommunityId community, PersonId person);

    /** What the person has earned in a period, empty where that is nothing. */
    Optional<Integer> total(CommunityId community, PersonId person, Period period);
}
