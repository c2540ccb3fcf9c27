package dev.greenroom.infra.bank.documents;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a document, looked at once.
 *
 * @param number  from 1
 * @param code    whether it stands in a fenced block, or is one of its fences: then it is nothing else
 * @param heading the heading it is
 * @param item    the item of a list that starts on it
 * @param bold    the bold words it starts with
 */
record Line(int number, String text, boolean code, Optional<Heading> heading, Optional<Item> item,
        Optional<Bold> bold) {
    /** A longer line is a paragraph, however it starts: no heading and no question is as long. */
    private static final int LONGEST = 1_000;
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})[ \\t]+(.*)");
    private static final Pattern ITEM = Pattern.compile("([ \\t]*)((\\d{1,9})[.)]|[-*+•])(?:([ \\t]+)(.*)|)");
    private static final Pattern BOLD = Pattern.compile(" {0,3}(?:\\*\\*(\\S.*?)\\*\\*|__(\\S.*?)__)[ \\t]*(.*)");
    private static final Pattern RULE = Pattern
            .compile(" {0,3}(?:(?:\\*[ \\t]*){3,}|(?:-[ \\t]*){3,}|(?:_[ \\t]*){3,})");

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

    static Line of(int number, String text) {
        if (text.length() > LONGEST) {
            return new Line(number, text, false, Optional.empty(), Optional.empty(), Optional.empty());
        }
        return new Line(number, text, false,
                match(text, HEADING, "#").map(match -> new Heading(match.group(1).length(), open(match.group(2)))),
                isRule(text) ? Optional.empty() : match(text, ITEM, "-*+•0123456789").map(Line::item),
                match(text, BOLD, "*_").map(Line::bold));
    }

    static Line ofCode(int number, String text) {
        return new Line(number, text, true, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** This line with other text in it, which is code where this is. */
    Line with(String other) {
        return other.equals(text) ? this : code ? ofCode(number, other) : of(number, other);
    }

    /** The line inside a block quote; this line where it is not quoted. */
    Line unquoted() {
        return text.startsWith("> ") && !code ? of(number, text.substring(2).stripLeading()) : this;
    }

    boolean isBlank() {
        return text.isBlank();
    }

    boolean isRule() {
        return !code && isRule(text);
    }

    static boolean isRule(String text) {
        return match(text, RULE, "*-_").isPresent();
    }

    /** A heading's text without the marks that may close it: {@code ## text ##}. */
    private static String open(String text) {
        String bare = text.strip();
        int end = bare.length();
        while (end > 0 && bare.charAt(end - 1) == '#') {
            end--;
        }
        boolean closes = end > 0 && (bare.charAt(end - 1) == ' ' || bare.charAt(end - 1) == '\t');
        return closes ? bare.substring(0, end).strip() : bare;
    }

    private static Item item(Matcher match) {
        String number = match.group(3) == null ? "" : match.group(3);
        String text = match.group(5) == null ? "" : match.group(5).strip();
        int gap = match.group(4) == null ? 1 : Math.min(match.group(4).length(), 4);
        int indent = match.group(1).replace("\t", "    ").length();
        return new Item(indent, number, indent + match.group(2).length() + gap, text);
    }

    private static Bold bold(Matcher match) {
        String stressed = match.group(1) == null ? match.group(2) : match.group(1);
        String after = match.group(3).strip();
        // In "***text***" the third star belongs to neither.
        boolean thrice = stressed.startsWith("*") && after.startsWith("*");
        return thrice
                ? new Bold(stressed.substring(1).strip(), after.substring(1).strip())
                : new Bold(stressed.strip(), after);
    }

    /** Matches a line that starts with one of {@code starts}: a glance saves most of the matching. */
    private static Optional<Matcher> match(String text, Pattern pattern, String starts) {
        int at = 0;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at == text.length() || starts.indexOf(text.charAt(at)) < 0) {
            return Optional.empty();
        }
        var matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }
}
