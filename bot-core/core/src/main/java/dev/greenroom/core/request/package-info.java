/** Who asks, where, when and in which language: the same on every platform. */
@NullMarked
package dev.greenroom.core.request;

import org.jspecify.annotations.NullMarked;
