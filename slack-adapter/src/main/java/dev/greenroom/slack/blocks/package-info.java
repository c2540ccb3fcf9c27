/** Core's rich text as Slack's Block Kit: what a message looks like, and when it fits. */
@NullMarked
package dev.greenroom.slack.blocks;

import org.jspecify.annotations.NullMarked;
