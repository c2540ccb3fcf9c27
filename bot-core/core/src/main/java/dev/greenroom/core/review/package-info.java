/** Spaced repetition: how well somebody remembers a question and when it is due again (FSRS-6). */
@NullMarked
package dev.greenroom.core.review;

import org.jspecify.annotations.NullMarked;
