package dev.greenroom.slack.blocks;

/** Escapes text for the places where Slack reads marks in it. */
public final class Escape {
    private Escape() {}

    /** {@code text} with {@code & < >} escaped, cut so that the result has at most {@code most} characters. */
    public static String text(String text, int most) {
        var escaped = new StringBuilder();
        for (int at = 0; at < text.length();) {
            int codePoint = text.codePointAt(at);
            String next = switch (codePoint) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                default -> Character.toString(codePoint);
            };
            if (escaped.length() + next.length() > most - 1) {
                return escaped.append('…').toString();
            }
            escaped.append(next);
            at += Character.charCount(codePoint);
        }
        return escaped.toString();
    }
}
