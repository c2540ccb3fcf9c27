/** Core's rich text, cards and forms as Discord's Markdown, components and modals, inside Discord's limits. */
@NullMarked
package dev.greenroom.discord.render;

import org.jspecify.annotations.NullMarked;
