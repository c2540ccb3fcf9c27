package dev.greenroom.infra.picture;

import java.awt.Color;

/**
 * The colours of all pictures: a warm paper of their own, so that they read the same on light and dark screens, and blue
 * and orange, which everybody can tell apart. Nothing is said by colour alone.
 */
final class Ink {
    static final Color PAPER = new Color(0xFBFAF6);
    static final Color EDGE = new Color(0xDAD6CB);
    static final Color TEXT = new Color(0x22303C);
    static final Color MUTED = new Color(0x5C6A75);
    static final Color TRACK = new Color(0xE7E4DB);
    static final Color BLUE = new Color(0x2E6FA7);
    static final Color ORANGE = new Color(0xC8620A);
    /** From few to many: one hue, evenly darker, so that it also reads in grey. */
    static final Color[] HEAT = {new Color(0xE7E4DB), new Color(0xB4D2E7), new Color(0x76ABD1), new Color(0x3A7DB2),
        new Color(0x14476F)};

    private Ink() {}
}
