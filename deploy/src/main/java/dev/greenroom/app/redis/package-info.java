/** The Redis that comes along: a bundled redis-server, run as a child with its files in the data directory. */
@NullMarked
package dev.greenroom.app.redis;

import org.jspecify.annotations.NullMarked;
