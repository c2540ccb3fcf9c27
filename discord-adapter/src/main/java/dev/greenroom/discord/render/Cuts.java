package dev.greenroom.discord.render;

/** Cuts a label to Discord's length for it. */
final class Cuts {
    private Cuts() {}

    /** {@code text}, or as much of it as {@code most} characters hold, with an ellipsis; no surrogate pair is torn. */
    static String to(int most, String text) {
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
