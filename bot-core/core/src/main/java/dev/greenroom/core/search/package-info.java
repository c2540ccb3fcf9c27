/** {@code /prep search}: questions that speak of something, to practise one by one. */
@NullMarked
package dev.greenroom.core.search;

import org.jspecify.annotations.NullMarked;
