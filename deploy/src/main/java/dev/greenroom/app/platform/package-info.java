/** Slack, Discord and the local chat as the application sees them: which are on, how they are reached, how they are. */
@NullMarked
package dev.greenroom.app.platform;

import org.jspecify.annotations.NullMarked;
