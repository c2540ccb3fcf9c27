/** Reminders: one direct message a day at the most, when there is a reason. */
@NullMarked
package dev.greenroom.core.reminder;

import org.jspecify.annotations.NullMarked;
