/** The question bank: questions, where they come from, and how one is found. */
@NullMarked
package dev.greenroom.core.bank;

import org.jspecify.annotations.NullMarked;
