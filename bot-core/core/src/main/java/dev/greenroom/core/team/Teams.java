package dev.greenroom.core.team;

import dev.greenroom.core.points.Period;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * Who is in which team: at most one a person. The boards of the periods that run follow at once. Implementations are
 * thread-safe; every method throws {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached, and
 * has then changed nothing or everything.
 */
public interface Teams {

    /**
     * Puts the person into the team and out of any other; the team is made where there is none of this name.
     *
     * @return the team under the name it was made with
     */
    Team join(CommunityId community, PersonId person, Team team, List<Period> now);

    /** Takes the person out of their team and returns it, empty where they are in none. An empty team ceases to be. */
    Optional<Team> leave(CommunityId community, PersonId person, List<Period> now);

    /** The person's team. */
    Optional<Team> find(CommunityId community, PersonId person);
}
