/** Leaderboards: of members and of teams, by week, month and all time. */
@NullMarked
package dev.greenroom.core.board;

import org.jspecify.annotations.NullMarked;
