/** {@code /review}: the questions that are due, one by one, and what lies ahead. */
@NullMarked
package dev.greenroom.core.due;

import org.jspecify.annotations.NullMarked;
