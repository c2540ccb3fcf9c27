package dev.greenroom.infra.bank.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a document.
 *
 * @param number from 1
 * @param code   whether it stands in a fenced block, or is one of its fences: then it is nothing but code
 */
record Line(int number, String text, boolean code) {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*?)(?:[ \\t]+#+)?[ \\t]*");
    private static final Pattern ITEM = Pattern.compile("([ \\t]*)((\\d{1,9})[.)]|[-*+•])(?:([ \\t]+)(.*)|)");
    private static final Pattern BOLD = Pattern.compile(" {0,3}(?:\\*\\*(\\S.*?)\\*\\*|__(\\S.*?)__)[ \\t]*(.*)");
    private static final Pattern RULE = Pattern.compile(" {0,3}(?:(?:\\*[ \\t]*){3,}|(?:-[ \\t]*){3,}|(?:_[ \\t]*){3,})");

    /** A heading: its level from 1, and its text. */
    record Heading(int level, String text) {}

    /** An item of a list; {@code number} is empty for a bullet, {@code width} is where its text starts. */
    record Item(int indent, String number, int width, String text) {
        boolean isNumbered() {
            return !number.isEmpty();
        }
    }

    /** A line that starts in bold: what is bold, and what follows. */
    record Bold(String text, String after) {}

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isRule() {
        return !code && startsWithOneOf("*-_") && RULE.matcher(text).matches();
    }

    Optional<Heading> heading() {
        return match(HEADING, "#").map(match -> new Heading(match.group(1).length(), match.group(2).strip()));
    }

    Optional<Item> item() {
        return isRule() ? Optional.empty() : match(ITEM, "-*+•0123456789").map(Line::item);
    }

    private static Item item(Matcher match) {
        String number = match.group(3) == null ? "" : match.group(3);
        String text = match.group(5) == null ? "" : match.group(5).strip();
        int gap = match.group(4) == null ? 1 : Math.min(match.group(4).length(), 4);
        int indent = match.group(1).replace("\t", "    ").length();
        return new Item(indent, number, indent + match.group(2).length() + gap, text);
    }

    Optional<Bold> bold() {
        return match(BOLD, "*_").map(match -> new Bold(
                (match.group(1) == null ? match.group(2) : match.group(1)).strip(), match.group(3).strip()));
    }

    /** Matches the line where it starts with one of {@code starts}: a glance saves most of the matching. */
    private Optional<Matcher> match(Pattern pattern, String starts) {
        if (code || !startsWithOneOf(starts)) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private boolean startsWithOneOf(String starts) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length() && starts.indexOf(text.charAt(at)) >= 0;
    }
}
