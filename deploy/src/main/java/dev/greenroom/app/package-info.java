/** The runnable application: its start, its command line and the wiring of all parts. */
@NullMarked
package dev.greenroom.app;

import org.jspecify.annotations.NullMarked;
