/** What a typed answer covered and what it left out. */
@NullMarked
package dev.greenroom.core.feedback;

import org.jspecify.annotations.NullMarked;
