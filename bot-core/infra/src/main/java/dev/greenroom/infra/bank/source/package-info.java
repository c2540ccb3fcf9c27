/** Documents as files: their bytes made text, their lines, and what is noted about them. */
@NullMarked
package dev.greenroom.infra.bank.source;

import org.jspecify.annotations.NullMarked;
