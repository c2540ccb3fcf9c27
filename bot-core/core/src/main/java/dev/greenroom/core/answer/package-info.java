/** Typed answers: how one is taken, what is said to it, and what is kept of it. */
@NullMarked
package dev.greenroom.core.answer;

import org.jspecify.annotations.NullMarked;
