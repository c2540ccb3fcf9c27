package dev.greenroom.slack.blocks;

/** How the buttons and choices of Greenroom's messages are told from others. */
public final class ActionIds {
    /** Before the row and the place in it: {@code greenroom:0:1}. */
    public static final String PREFIX = "greenroom:";

    private ActionIds() {}
}
