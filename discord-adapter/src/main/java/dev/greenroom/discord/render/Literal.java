package dev.greenroom.discord.render;

import java.util.regex.Pattern;

/**
 * Writes text so that Discord's clients show exactly it: no formatting, mention, timestamp, emoji, link, heading,
 * list, quote or spoiler forms. Clients honour a backslash before any punctuation; only for {@code @everyone} and inside
 * code, where they do not, an invisible character stands in between.
 */
final class Literal {
    /** A zero-width space: keeps apart what would form something together, and is not seen. */
    static final String GUARD = "\u200B";

    /** Marks, mentions, links, spoilers and, at the start of a line, headings. */
    private static final String ANYWHERE = "\\*_~`|<[#";
    /** Lists and quotes. */
    private static final String AT_LINE_START = "->+";
    private static final Pattern EVERYBODY = Pattern.compile("@(?=everyone|here)");
    private static final Pattern BACKTICKS = Pattern.compile("`(?=`)");

    private Literal() {}

    /**
     * {@code text} escaped.
     *
     * @param lineStart whether nothing but blanks stands before it on its line
     */
    static String of(String text, boolean lineStart) {
        var out = new StringBuilder(text.length() + 16);
        boolean start = lineStart;
        boolean number = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean escaped = ANYWHERE.indexOf(c) >= 0 || (start && AT_LINE_START.indexOf(c) >= 0)
                    || (number && c == '.') || (c == ':' && touchesNext(text, at));
            if (escaped) {
                out.append('\\');
            }
            out.append(c);
            number = (start || number) && c >= '0' && c <= '9';
            start = start && Character.isWhitespace(c);
        }
        return EVERYBODY.matcher(out).replaceAll("@" + GUARD);
    }

    /** A colon before a blank starts neither an address nor the name of an emoji. */
    private static boolean touchesNext(String text, int at) {
        return at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    }

    /** Code for inside a line, with its marks. */
    static String code(String code) {
        if (code.indexOf('`') < 0) {
            return "`" + code + "`";
        }
        // Two backticks around, since three would open a fence; so no two may stand side by side within. A client
        // takes one blank away beside a backtick at either end.
        String apart = BACKTICKS.matcher(code).replaceAll("`" + GUARD);
        String before = apart.stripLeading().startsWith("`") ? " " : "";
        String after = apart.stripTrailing().endsWith("`") ? " " : "";
        return "``" + before + apart + after + "``";
    }

    /** Code for inside a fence: three backticks in it would close the fence. */
    static String fenced(String code) {
        return code.contains("```") ? BACKTICKS.matcher(code).replaceAll("`" + GUARD) : code;
    }
}
