package dev.greenroom.core.board;

import dev.greenroom.core.team.Team;
import java.util.List;

/**
 * A part of a board of teams, in order: more points first, then by name.
 *
 * @param top    the first rows
 * @param around the rows around the reader's own team where that is not among the first; a row may be in both
 */
public record TeamStandings(List<Standing> top, List<Standing> around) {
    /** A team needs this many members with points in the period to be ranked. */
    public static final int ACTIVE = 3;
    /** The points of so many of the best members count. */
    public static final int BEST = 5;

    public TeamStandings {
        top = List.copyOf(top);
        around = List.copyOf(around);
    }

    /**
     * Where a team stands.
     *
     * @param points the mean of its best members
     * @param own    whether it is the reader's
     */
    public record Standing(long rank, Team team, double points, Members members, boolean own) {}

    /** How many members a team has, and how many of them were active in the period; hidden people are not counted. */
    public record Members(long active, long all) {}
}
