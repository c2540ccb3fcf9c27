package dev.greenroom.infra.bank.documents;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.RichText;
import dev.greenroom.infra.bank.markdown.Markdown;
import java.util.regex.Pattern;

/** A question's wording as Markdown, without what people put around it. */
final class Wording {
    private static final Pattern ANCHOR = Pattern.compile("(?i)<a\\s[^>]*>\\s*</a>|<a\\s[^>]*/>");
    private static final Pattern STRESSED = Pattern.compile("(\\*\\*|__|\\*|_)(?=\\S)((?:(?!\\1).)+)(?<=\\S)\\1");

    private static final Pattern PICTURES = Pattern
            .compile("[\\p{IsExtended_Pictographic}\\uFE0F\\u200D&&[^\\d#*©®™]]+\\s*");

    private Wording() {}

    /** A cleaned wording as rich text: always a paragraph, whatever list or heading its first characters would make. */
    static RichText rich(String wording) {
        for (String markdown : new String[]{wording, "\\" + wording}) {
            var text = Markdown.read(markdown);
            if (text.blocks().size() == 1 && text.blocks().getFirst() instanceof Block.Paragraph) {
                return text;
            }
        }
        return RichText.literal(wording);
    }

    /** {@code wording} without anchors, without pictures at its start, and without formatting around all of it. */
    static String cleaned(String wording) {
        String bare = (wording.indexOf('<') < 0 ? wording : ANCHOR.matcher(wording).replaceAll("")).strip();
        String calm = bare.startsWith("*") || bare.startsWith("_") ? unstressed(bare) : bare;
        var pictures = PICTURES.matcher(calm);
        // No picture stands so low; most wordings start with a letter.
        boolean starts = !calm.isEmpty() && calm.charAt(0) >= 0x2000 && pictures.lookingAt();
        return starts && pictures.end() < calm.length() ? calm.substring(pictures.end()) : calm;
    }

    private static String unstressed(String text) {
        if (text.charAt(text.length() - 1) != text.charAt(0)) {
            return text;
        }
        var stressed = STRESSED.matcher(text);
        return stressed.matches() ? stressed.group(2).strip() : text;
    }
}
