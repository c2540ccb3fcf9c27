package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The lines of a document with what can be written in several ways written in one: headings that are underlined, in
 * HTML or items of a list get their {@code #}, and a {@code Question 1} that stands alone gets the paragraph below it.
 * A rule below a paragraph is no underline, though Markdown says so: people mean a rule.
 */
final class Normalised {
    private static final int LONGEST = 200;
    private static final int LONGEST_LABEL = 15;
    private static final Pattern JOINED = Pattern.compile("( {0,3}\\d{1,3}[.)])([\\p{Lu}`*_\"“].*)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(={2,}|-{3,})[ \\t]*");
    private static final Pattern HTML = Pattern.compile("(?i)\\s*<h([1-6])[^>]*>(.+)</h\\1>\\s*");
    private static final Pattern IN_ITEM = Pattern
            .compile("(?<number>\\d{1,4}[.)]|[-*+])\\s+(?<mark>#{1,6}\\s)\\s*(?<text>\\S.*)");
    private static final Pattern SENTENCE = Pattern.compile(".*[.,;:!)]\\W*");

    private final List<Line> lines;

    private Normalised(List<Line> lines) {
        this.lines = new ArrayList<>(lines);
    }

    static List<Line> of(List<Line> lines) {
        var normalised = new Normalised(lines);
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).code() && lines.get(at).text().length() <= LONGEST) {
                normalised.item(at);
                normalised.summary(at);
                normalised.heading(at);
                normalised.question(at);
            }
        }
        return normalised.lines;
    }

    /** {@code 1.What is …} is meant to be an item. */
    private void item(int at) {
        String text = lines.get(at).text();
        var item = JOINED.matcher(text);
        // Indented by three at most and with three digits: a sign of the number is near.
        if (text.length() > 1 && (text.charAt(0) == ' ' || Character.isDigit(text.charAt(0))) && item.matches()) {
            write(at, item.group(1) + " " + item.group(2));
        }
    }

    /** A summary that is written over several lines. */
    private void summary(int at) {
        var summary = new StringBuilder(lines.get(at).text());
        if (!summary.toString().stripLeading().startsWith("<summary")) {
            return;
        }
        int to = at;
        while (summary.indexOf("</summary>") < 0 && to - at < 5 && to + 1 < lines.size()) {
            summary.append(' ').append(lines.get(++to).text().strip());
        }
        if (to > at && summary.indexOf("</summary>") >= 0) {
            write(at, summary.toString());
            for (int below = at + 1; below <= to; below++) {
                write(below, "");
            }
        }
    }

    private void heading(int at) {
        String text = lines.get(at).text();
        var level = at + 1 < lines.size() && !lines.get(at + 1).code()
                ? level(at, lines.get(at + 1).text())
                : Optional.<Integer>empty();
        if (level.isPresent()) {
            write(at, "#".repeat(level.get()) + " " + text.strip());
            write(at + 1, "");
        }
        var html = HTML.matcher(text);
        if (text.indexOf('<') >= 0 && html.matches()) {
            write(at, "#".repeat(Integer.parseInt(html.group(1))) + " " + html.group(2));
        }
        var item = IN_ITEM.matcher(text);
        if (text.indexOf('#') > 0 && item.matches()) {
            String number = Character.isDigit(text.charAt(0)) ? item.group("number") + " " : "";
            write(at, item.group("mark") + number + item.group("text"));
            outdent(at + 1);
        }
    }

    /** What belonged to an item whose first line became a heading. */
    private void outdent(int from) {
        int at = from;
        while (at < lines.size() && (lines.get(at).isBlank() || lines.get(at).text().matches("(?: {2}|\t).*"))) {
            write(at, lines.get(at).text().replaceFirst("^(?: {1,4}|\t)", ""));
            at++;
        }
    }

    private void question(int at) {
        var line = lines.get(at);
        var title = line.heading().map(Line.Heading::text)
                .or(() -> line.bold().filter(bold -> bold.after().isEmpty()).map(Line.Bold::text))
                .or(() -> Optional.of(line.text().strip()).filter(text -> text.length() <= LONGEST_LABEL));
        if (title.flatMap(Label::of).filter(label -> label.asks() && label.rest().isEmpty()).isEmpty()) {
            return;
        }
        int from = at + 1;
        while (from < lines.size() && lines.get(from).isBlank()) {
            from++;
        }
        var asked = new StringBuilder();
        for (int below = from; below < lines.size() && isProse(lines.get(below)); below++) {
            asked.append(' ').append(lines.get(below).text().strip());
            write(below, "");
        }
        if (!asked.isEmpty()) {
            String label = title.get().replaceFirst("[\\s.:]+$", "") + ":";
            write(at, (line.heading().isPresent()
                    ? "#".repeat(line.heading().get().level()) + " " + label
                    : "**" + label + "**") + asked);
        }
    }

    private static boolean isProse(Line line) {
        return !line.code() && !line.isBlank() && !line.isRule() && line.heading().isEmpty() && line.item().isEmpty()
                && Marker.of(line).isEmpty() && Marker.letter(line).isEmpty();
    }

    private void write(int at, String text) {
        lines.set(at, lines.get(at).with(text));
    }

    /** The level of the heading that {@code below} makes of the line at {@code at}. */
    private Optional<Integer> level(int at, String below) {
        var match = UNDERLINE.matcher(below);
        if (!match.matches()) {
            return Optional.empty();
        }
        var line = lines.get(at);
        String text = line.text().strip();
        boolean isWords = text.chars().anyMatch(Character::isLetterOrDigit) && line.heading().isEmpty()
                && !line.text().startsWith("    ") && !text.startsWith(">") && !text.startsWith("|");
        if (!isWords) {
            return Optional.empty();
        }
        if (match.group(1).startsWith("=")) {
            return Optional.of(1);
        }
        boolean alone = at == 0 || lines.get(at - 1).isBlank() || lines.get(at - 1).heading().isPresent();
        boolean isTitle = line.item().isEmpty() && !SENTENCE.matcher(text).matches();
        boolean asLong = match.group(1).length() > 4 && match.group(1).length() >= text.length() - 2;
        return alone && (isTitle || asLong) ? Optional.of(2) : Optional.empty();
    }
}
