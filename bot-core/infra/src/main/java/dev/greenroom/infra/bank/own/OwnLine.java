package dev.greenroom.infra.bank.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line of a document in Greenroom's format.
 *
 * @param number from 1
 * @param code   whether it is part of a fenced block
 * @param level  of the heading it is, 0 where it is none
 */
record OwnLine(int number, String text, boolean code, int level) {
    private static final Pattern HEADING = Pattern.compile(" {0,3}(#{1,6})(?:[ \\t].*)?");
    private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,})([^`]*)");

    static List<OwnLine> of(List<String> text) {
        var lines = new ArrayList<OwnLine>();
        String fence = "";
        for (String line : text) {
            var match = FENCE.matcher(line);
            // Two glances that save most of the matching.
            boolean marks = (line.contains("```") || line.contains("~~~")) && match.matches();
            boolean code = marks || !fence.isEmpty();
            int level = code || line.indexOf('#') < 0 ? 0 : level(line);
            lines.add(new OwnLine(lines.size() + 1, line, code, level));
            if (marks && fence.isEmpty()) {
                fence = match.group(1);
            } else if (marks && match.group(1).startsWith(fence) && match.group(2).isBlank()) {
                fence = "";
            }
        }
        return lines;
    }

    private static int level(String line) {
        var heading = HEADING.matcher(line);
        return heading.matches() ? heading.group(1).length() : 0;
    }

    /** The line that opens the block of code that is never closed. */
    static Optional<OwnLine> unclosedFence(List<OwnLine> lines) {
        String fence = "";
        Optional<OwnLine> opened = Optional.empty();
        for (var line : lines) {
            var match = FENCE.matcher(line.text());
            if (!line.code() || !match.matches()) {
                continue;
            }
            if (opened.isEmpty()) {
                opened = Optional.of(line);
                fence = match.group(1);
            } else if (match.group(1).startsWith(fence) && match.group(2).isBlank()) {
                opened = Optional.empty();
            }
        }
        return opened;
    }

    boolean isHeading(int wanted) {
        return level == wanted;
    }

    /** The heading's words. */
    String title() {
        return text.strip().replaceFirst("^#+", "").replaceFirst("\\s+#+$", "").strip();
    }
}
