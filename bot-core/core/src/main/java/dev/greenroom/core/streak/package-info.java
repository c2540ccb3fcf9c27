/** Streaks: a pure function of recorded days, explained day by day. */
@NullMarked
package dev.greenroom.core.streak;

import org.jspecify.annotations.NullMarked;
