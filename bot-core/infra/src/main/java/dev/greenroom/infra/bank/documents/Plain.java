package dev.greenroom.infra.bank.documents;

import java.util.regex.Pattern;

/** Markdown of a single line reduced to what is compared: headings and labels, never what is shown. */
final class Plain {
    private static final Pattern PICTURES = Pattern.compile(
            "[\\p{IsExtended_Pictographic}\\p{IsEmoji_Modifier}\\p{So}\\u200D\\uFE0F&&[^\\u20E3©®™°]]+");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern MARKS = Pattern
            // What is looked for first spares all other characters the alternatives.
            .compile("(?=[*_`~])(?:\\*\\*|__|(?<![\\p{L}\\p{N}])[*_](?=\\S)|(?<=\\S)[*_](?![\\p{L}\\p{N}])|`|~~)");

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[^\\S ]");

    private Plain() {}

    /** {@code text} without emoji and other little pictures. */
    static String withoutPictures(String text) {
        return mayHoldPicture(text) ? PICTURES.matcher(text).replaceAll("").strip() : text.strip();
    }

    /** {@code text} without formatting, link targets and pictures. */
    static String of(String text) {
        String linked = text.indexOf('[') < 0 ? text : LINK.matcher(text).replaceAll("$1");
        String bare = withoutPictures(isMarked(linked) ? MARKS.matcher(linked).replaceAll("") : linked);
        return hasOddBlanks(bare) ? BLANKS.matcher(bare).replaceAll(" ") : bare;
    }

    // Every line passes here several times, and most hold nothing to take away: these glances are worth their loops.

    /** Nothing below the punctuation block is a picture. */
    private static boolean mayHoldPicture(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 0x2000) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMarked(String text) {
        return text.indexOf('*') >= 0 || text.indexOf('_') >= 0 || text.indexOf('`') >= 0 || text.indexOf('~') >= 0;
    }

    private static boolean hasOddBlanks(String text) {
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character < ' ' || (character == ' ' && at > 0 && text.charAt(at - 1) == ' ')) {
                return true;
            }
        }
        return false;
    }
}
