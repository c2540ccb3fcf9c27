/** What people did, day by day: the records from which streaks are derived. */
@NullMarked
package dev.greenroom.core.activity;

import org.jspecify.annotations.NullMarked;
