/** The front desk: every request comes in here and leaves as a plan that the platform carries out. */
@NullMarked
package dev.greenroom.core.desk;

import org.jspecify.annotations.NullMarked;
