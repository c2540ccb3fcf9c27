/** What the operator configured: read once, checked at the start and handed down as values. */
@NullMarked
package dev.greenroom.app.config;

import org.jspecify.annotations.NullMarked;
