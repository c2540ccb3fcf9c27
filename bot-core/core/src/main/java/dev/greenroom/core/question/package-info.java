/** The command /question: drawing a question, showing its hint and answer, rating oneself. */
@NullMarked
package dev.greenroom.core.question;

import org.jspecify.annotations.NullMarked;
