/** {@code /interview}: a mock interview, one question at a time, with a summary at the end. */
@NullMarked
package dev.greenroom.core.interview;

import org.jspecify.annotations.NullMarked;
