/** One's own data: a file of all of it, and its end. */
@NullMarked
package dev.greenroom.core.privacy;

import org.jspecify.annotations.NullMarked;
