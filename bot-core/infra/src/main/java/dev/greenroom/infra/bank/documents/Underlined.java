package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Headings that are written in another way than with {@code #}: underlined, or in HTML. They become what every other
 * part of the import knows. A rule below a paragraph is no underline, though Markdown says so: people mean a rule.
 */
final class Underlined {
    private static final int LONGEST = 200;
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(={2,}|-{3,})[ \\t]*");
    private static final Pattern HTML = Pattern.compile("(?i)\\s*<h([1-6])[^>]*>(.+)</h\\1>\\s*");
    private static final Pattern SENTENCE = Pattern.compile(".*[.,;:!)]\\W*");

    private Underlined() {}

    /** {@code lines} with every heading written with {@code #}. */
    static List<Line> resolved(List<Line> lines) {
        var resolved = new ArrayList<>(lines);
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line.code() || line.text().length() > LONGEST) {
                continue;
            }
            if (at + 1 < lines.size() && !lines.get(at + 1).code()) {
                var level = level(resolved, at, lines.get(at + 1).text());
                if (level.isPresent()) {
                    resolved.set(at, line.with("#".repeat(level.get()) + " " + line.text().strip()));
                    resolved.set(at + 1, lines.get(at + 1).with(""));
                }
            }
            if (line.text().indexOf('<') >= 0) {
                var html = HTML.matcher(line.text());
                if (html.matches()) {
                    resolved.set(at, line.with("#".repeat(Integer.parseInt(html.group(1))) + " " + html.group(2)));
                }
            }
        }
        return resolved;
    }

    /** The level of the heading that {@code below} makes of the line at {@code at}. */
    private static Optional<Integer> level(List<Line> lines, int at, String below) {
        var match = UNDERLINE.matcher(below);
        var line = lines.get(at);
        String text = line.text().strip();
        boolean isWords = text.chars().anyMatch(Character::isLetterOrDigit) && line.heading().isEmpty()
                && !line.text().startsWith("    ") && !text.startsWith(">") && !text.startsWith("|");
        if (!match.matches() || !isWords) {
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
