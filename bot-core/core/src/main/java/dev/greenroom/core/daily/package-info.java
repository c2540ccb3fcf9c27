/** The question of the day: schedules, their fire times, and posts of which each channel and date gets at most one. */
@NullMarked
package dev.greenroom.core.daily;

import org.jspecify.annotations.NullMarked;
