/** Words for people: one typed interface per feature, one file of messages per language. */
@NullMarked
package dev.greenroom.core.words;

import org.jspecify.annotations.NullMarked;
