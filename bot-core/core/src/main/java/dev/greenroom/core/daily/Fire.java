package dev.greenroom.core.daily;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One fire of a schedule.
 *
 * @param date the planned local date, by which the post is known; across a change of the clock the moment itself may
 *             fall on the next date
 * @param at   the moment
 */
public record Fire(LocalDate date, Instant at) {}
