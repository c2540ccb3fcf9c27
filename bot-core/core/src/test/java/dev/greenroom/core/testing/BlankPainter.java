package dev.greenroom.core.testing;

import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.text.Png;

/** Paints nothing: tests of core read what stands beside a picture. */
public final class BlankPainter implements Painter {
    @Override
    public Png paint(Picture picture) {
        return new Png(new byte[0]);
    }
}
