/** A Slack for tests: it refuses what Slack refuses, records what it took, and acts like people would. */
@NullMarked
package dev.greenroom.slack.fake;

import org.jspecify.annotations.NullMarked;
