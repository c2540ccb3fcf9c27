/** Teams inside a community: who is in which. */
@NullMarked
package dev.greenroom.core.team;

import org.jspecify.annotations.NullMarked;
