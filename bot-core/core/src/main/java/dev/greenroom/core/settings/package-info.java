/** What communities and people have set, and the time zone that follows from it. */
@NullMarked
package dev.greenroom.core.settings;

import org.jspecify.annotations.NullMarked;
