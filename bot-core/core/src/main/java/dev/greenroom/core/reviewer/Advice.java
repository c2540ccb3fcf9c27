package dev.greenroom.core.reviewer;

import java.util.Optional;
import java.util.regex.Pattern;

/** A sentence that a reviewer says in its own words, made fit to be shown as literal text. Pure. */
final class Advice {
    private static final int LONGEST = 300;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\s]+");
    /** Feedback never passes a verdict, and nobody is sent to an address that a stranger's model made up. */
    private static final Pattern UNWANTED = Pattern.compile(
            "\\b(?:wrong|incorrect|falsch|inkorrekt)|://|\\bwww\\.", Pattern.CASE_INSENSITIVE);

    private Advice() {}

    /** The advice on one line and not too long; empty where it judges, holds an address, or says nothing. */
    static Optional<String> presentable(String advice) {
        String line = UNSEEN.matcher(advice).replaceAll(" ").strip();
        if (line.isEmpty() || UNWANTED.matcher(line).find()) {
            return Optional.empty();
        }
        return Optional.of(line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)).stripTrailing() + "…");
    }
}
