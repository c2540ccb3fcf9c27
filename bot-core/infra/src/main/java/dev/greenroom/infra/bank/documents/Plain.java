package dev.greenroom.infra.bank.documents;

import java.util.regex.Pattern;

/** Markdown of a single line reduced to what is compared: headings and labels, never what is shown. */
final class Plain {
    private static final Pattern PICTURES = Pattern.compile(
            "[\\p{IsExtended_Pictographic}\\p{IsEmoji_Modifier}\\p{So}\\u200D\\uFE0F&&[^\\u20E3©®™°]]+");
    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]*)\\]\\([^)]*\\)");
    private static final Pattern MARKS = Pattern
            .compile("\\*\\*|__|(?<![\\p{L}\\p{N}])[*_](?=\\S)|(?<=\\S)[*_](?![\\p{L}\\p{N}])|`|~~");

    private static final Pattern BLANKS = Pattern.compile("\\s{2,}|[^\\S ]");

    private Plain() {}

    /** {@code text} without emoji and other little pictures. */
    static String withoutPictures(String text) {
        // Nothing below the punctuation block is a picture, and most lines hold nothing above it.
        boolean mayHold = text.chars().anyMatch(character -> character > 0x2000);
        return mayHold ? PICTURES.matcher(text).replaceAll("").strip() : text.strip();
    }

    /** {@code text} without formatting, link targets and pictures. */
    static String of(String text) {
        String linked = text.indexOf('[') < 0 ? text : LINK.matcher(text).replaceAll("$1");
        boolean isMarked = linked.chars().anyMatch(character -> "*_`~".indexOf(character) >= 0);
        String bare = withoutPictures(isMarked ? MARKS.matcher(linked).replaceAll("") : linked);
        return BLANKS.matcher(bare).find() ? BLANKS.matcher(bare).replaceAll(" ") : bare;
    }
}
