/** Answers to the question of the day that their authors share, and the applause they get. */
@NullMarked
package dev.greenroom.core.applause;

import org.jspecify.annotations.NullMarked;
