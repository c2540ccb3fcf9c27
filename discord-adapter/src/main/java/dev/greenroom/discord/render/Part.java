package dev.greenroom.discord.render;

import dev.greenroom.core.text.Block;

/** A part of a message's body, from top to bottom. */
sealed interface Part {

    /** Text in Discord's Markdown. */
    record Text(String markdown) implements Part {}

    /** A line between two parts. */
    record Divider() implements Part {}

    /** A picture. */
    record Picture(Block.Picture picture) implements Part {}
}
