/** Pictures as data: what they show is decided here, how they are drawn behind a port. */
@NullMarked
package dev.greenroom.core.picture;

import org.jspecify.annotations.NullMarked;
