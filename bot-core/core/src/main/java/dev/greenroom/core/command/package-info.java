/** The words people type: commands, their options, and the grammar both platforms share. */
@NullMarked
package dev.greenroom.core.command;

import org.jspecify.annotations.NullMarked;
