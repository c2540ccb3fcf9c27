/** The optional reviewer: the one part of Greenroom that talks to somebody besides the platforms and Redis. */
@NullMarked
package dev.greenroom.infra.reviewer;

import org.jspecify.annotations.NullMarked;
