/** {@code /prep stats}: what somebody has done, knows, and has ahead. */
@NullMarked
package dev.greenroom.core.stats;

import org.jspecify.annotations.NullMarked;
