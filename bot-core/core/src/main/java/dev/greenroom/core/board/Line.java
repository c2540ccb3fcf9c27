package dev.greenroom.core.board;

import java.util.Optional;

/**
 * A row of a board as it is shown, whoever it ranks.
 *
 * @param rank   empty where the reader is shown without being ranked
 * @param name   literal text of people, on one line
 * @param points rounded where it is a mean
 * @param more   what is said behind the points, may be empty
 * @param own    whether it is the reader's
 */
record Line(Optional<Long> rank, String name, int points, String more, boolean own) {}
