/** Messages that Greenroom sends on its own, outside any request: the question of the day, reminders, news for admins. */
@NullMarked
package dev.greenroom.core.post;

import org.jspecify.annotations.NullMarked;
