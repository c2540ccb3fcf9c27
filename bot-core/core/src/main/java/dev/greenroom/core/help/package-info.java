/** Help and the list of topics. */
@NullMarked
package dev.greenroom.core.help;

import org.jspecify.annotations.NullMarked;
