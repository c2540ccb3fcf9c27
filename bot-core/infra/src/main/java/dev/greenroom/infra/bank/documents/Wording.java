package dev.greenroom.infra.bank.documents;

import java.util.regex.Pattern;

/** A question's wording as Markdown, without what people put around it. */
final class Wording {
    private static final Pattern ANCHOR = Pattern.compile("(?i)<a\\s[^>]*>\\s*</a>|<a\\s[^>]*/>");
    private static final Pattern STRESSED = Pattern.compile("(\\*\\*|__|\\*|_)(?=\\S)((?:(?!\\1).)+)(?<=\\S)\\1");

    private Wording() {}

    /** {@code wording} without anchors, without pictures at its start, and without formatting around all of it. */
    static String cleaned(String wording) {
        String bare = ANCHOR.matcher(wording).replaceAll("").strip();
        var stressed = STRESSED.matcher(bare);
        String calm = stressed.matches() ? stressed.group(2).strip() : bare;
        String started = calm.replaceFirst("^[\\p{IsExtended_Pictographic}\\uFE0F\\u200D&&[^\\d#*©®™]]+\\s*", "");
        return started.isBlank() ? calm : started;
    }
}
