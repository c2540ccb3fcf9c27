package dev.greenroom.core.picture;

import dev.greenroom.core.text.Png;

/**
 * Draws pictures: readable on light and dark backgrounds and by colour-blind people, with no font of the machine.
 * Implementations are thread-safe and take a few dozen milliseconds.
 */
@FunctionalInterface
public interface Painter {

    /** The picture as a PNG of at most 1,200 by 1,200 pixels and 300 kB. */
    Png paint(Picture picture);
}
