/** Points: what work is worth, and the ledger that pays it exactly once. */
@NullMarked
package dev.greenroom.core.points;

import org.jspecify.annotations.NullMarked;
