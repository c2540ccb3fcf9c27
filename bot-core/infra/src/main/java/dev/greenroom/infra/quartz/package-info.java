/** What keeps the question of the day going: Quartz for the moments, virtual threads for the work, a log for the fate. */
@NullMarked
package dev.greenroom.infra.quartz;

import org.jspecify.annotations.NullMarked;
