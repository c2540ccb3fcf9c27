package dev.greenroom.core.board;

import dev.greenroom.core.points.Period;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.PersonId;
import java.util.List;

/**
 * Where people and teams stand. Who hides from boards or was removed is on none. Implementations are thread-safe, take
 * time that grows with the logarithm of the number of people at most, and every method throws
 * {@link dev.greenroom.core.reply.StoreUnavailable} if the store cannot be reached.
 */
public interface Boards {

    /** The board of people for a period, as {@code reader} sees it. */
    Standings people(CommunityId community, Period period, PersonId reader, Cut cut);

    /** The board of teams for a period, as {@code reader} sees it. */
    TeamStandings teams(CommunityId community, Period period, PersonId reader, Cut cut);

    /**
     * Puts the person on the boards of these periods or takes them off, as their settings now say. Call it after a change
     * of settings.
     */
    void settle(CommunityId community, PersonId person, List<Period> now);

    /** Takes somebody who left the community off the boards of these periods and out of their team. */
    void remove(CommunityId community, PersonId person, List<Period> now);

    /**
     * Which part of a board is wanted.
     *
     * @param top    how many rows from the first on
     * @param around how many before and after the reader's own
     */
    record Cut(int top, int around) {}
}
