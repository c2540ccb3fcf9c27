@NullMarked
package dev.greenroom.discord.render;

import org.jspecify.annotations.NullMarked;
