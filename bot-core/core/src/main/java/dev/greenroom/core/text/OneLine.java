package dev.greenroom.core.text;

/** What people called themselves or something, fit to stand in the middle of a line. */
public final class OneLine {
    private static final int LONGEST = 40;

    private OneLine() {}

    /**
     * A name on one line, without characters that turn the rest of the line round, and cut behind {@value #LONGEST}
     * characters. It is still to be shown as literal text.
     */
    public static String of(String name) {
        String line = name.replaceAll("[\\s\\p{Cntrl}]+", " ")
                .replaceAll("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]", "").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
