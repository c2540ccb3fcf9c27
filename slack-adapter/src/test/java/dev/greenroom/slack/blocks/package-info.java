@NullMarked
package dev.greenroom.slack.blocks;

import org.jspecify.annotations.NullMarked;
