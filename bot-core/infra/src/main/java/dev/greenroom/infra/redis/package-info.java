/** Redis behind core's ports: one implementation for the embedded server, an external one, and a cluster. */
@NullMarked
package dev.greenroom.infra.redis;

import org.jspecify.annotations.NullMarked;
