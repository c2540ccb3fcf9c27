/** Discord: events in, components out, through JDA. */
@NullMarked
package dev.greenroom.discord;

import org.jspecify.annotations.NullMarked;
