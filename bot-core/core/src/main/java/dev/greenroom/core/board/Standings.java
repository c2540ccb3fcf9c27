package dev.greenroom.core.board;

import dev.greenroom.core.request.PersonId;
import java.util.List;

/**
 * A part of a board of people, in order: more points first, then who reached them sooner.
 *
 * @param top    the first rows
 * @param around the rows around the reader's own where that is not among the first; a row may be in both
 */
public record Standings(List<Standing> top, List<Standing> around) {
    public Standings {
        top = List.copyOf(top);
        around = List.copyOf(around);
    }

    /**
     * Where a person stands.
     *
     * @param rank one more than the number of people with more points
     */
    public record Standing(long rank, PersonId person, int points) {}
}
