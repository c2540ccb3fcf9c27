/** Stands for a module beside core that has words of its own, and not all of them in every language. */
@NullMarked
package dev.greenroom.core.testing.module;

import org.jspecify.annotations.NullMarked;
