package dev.greenroom.slack.blocks;

/** What Slack accepts, and how much less Greenroom asks of it. */
public final class Limits {
    /** Blocks of a message. */
    public static final int BLOCKS = 50;
    /** Characters of a header block. */
    static final int HEADER = 150;
    /** Characters of one text in a context block. */
    static final int CONTEXT = 2_000;
    /** Rows of a table block, its header included. */
    static final int TABLE_ROWS = 100;
    /** Columns of a table block. */
    static final int TABLE_COLUMNS = 20;
    /** Characters on a button. */
    static final int BUTTON = 75;
    /** Characters of an option's label. */
    static final int OPTION = 75;
    /** Characters of a select's placeholder. */
    static final int PLACEHOLDER = 150;
    /** Characters of a picture's alternative text. */
    static final int ALT = 2_000;
    /** Characters of a link's address. */
    static final int URL = 3_000;
    /** How deep a list may be indented. */
    static final int INDENT = 8;
    /** Characters of the text beside the blocks; Slack recommends at most 4,000. */
    public static final int FALLBACK = 3_900;

    /** Blocks of a page; the rest is left to its buttons. */
    static final int PAGE_BLOCKS = 40;
    /** Visible characters of a page: what one reads without losing the thread. */
    static final int PAGE_TEXT = 3_500;
    /**
     * Visible characters of a message that has no pages. {@code msg_blocks_too_long} was seen from 11,341 on, and the
     * rule behind it is not documented.
     */
    static final int MESSAGE_TEXT = 9_000;

    private Limits() {}

    /** {@code text} with at most {@code most} characters, an ellipsis where something was left out. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }
}
