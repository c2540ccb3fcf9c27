/** A small tree of rich text: what a reference answer, a reply or a question is made of on every surface. */
@NullMarked
package dev.greenroom.core.text;

import org.jspecify.annotations.NullMarked;
