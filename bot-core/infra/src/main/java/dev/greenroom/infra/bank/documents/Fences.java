package dev.greenroom.infra.bank.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which lines of a document are code. A fence that was forgotten, or that closes only after the next block, would
 * swallow the questions after it: it ends where a line stands that starts questions elsewhere in the document. That is
 * only done where the fence is plainly broken: nothing closes it, or another block opens inside it. A line inside that
 * goes on with the number of the last question above it starts a question as well.
 */
final class Fences {
    private static final Pattern FENCE = Pattern
            .compile("[ \\t]*(?:[-*+] |\\d+[.)] )?[ \\t]*(`{3,}|~{3,})[ \\t]*([^`]*)");
    private static final Pattern CLOSING = Pattern.compile("[ \\t]*(`{3,}|~{3,})[ \\t]*");
    private static final Pattern OPENS_INSIDE = Pattern.compile(" {0,3}(?:`{3,}|~{3,})[ \\t]*\\p{L}[^`]*");
    private static final Set<String> SHOWS_DOCUMENTS = Set.of("md", "markdown", "mdx", "rst", "text", "txt");

    private final List<String> lines;
    private final Set<Integer> cuts = new HashSet<>();

    private Fences(List<String> lines) {
        this.lines = lines;
    }

    /**
     * The lines of a document, those of code marked.
     *
     * @param unclosed the number of the line on which code starts that nothing ends
     */
    record Marked(List<Line> lines, Optional<Integer> unclosed) {}

    /** Tells the code of a document from its text. */
    static Marked marked(List<String> lines) {
        var fences = new Fences(lines);
        var blocks = new ArrayList<Block>();
        var marked = fences.mark(blocks);
        // Each round cuts one broken fence, which may reveal the next.
        for (var cut = fences.cut(marked, blocks); cut.isPresent(); cut = fences.cut(marked, blocks)) {
            fences.cuts.add(cut.get());
            blocks.clear();
            marked = fences.mark(blocks);
        }
        boolean isOpen = !blocks.isEmpty() && !blocks.getLast().isClosed();
        return new Marked(marked, isOpen ? Optional.of(blocks.getLast().open() + 1) : Optional.empty());
    }

    /** Closes the fence that {@code markdown} leaves open. */
    static String closed(String markdown) {
        if (!mayHoldFence(markdown)) {
            return markdown;
        }
        var blocks = new ArrayList<Block>();
        new Fences(List.of(markdown.split("\n", -1))).mark(blocks);
        if (blocks.isEmpty() || blocks.getLast().isClosed()) {
            return markdown;
        }
        String fence = blocks.getLast().fence();
        String last = markdown.substring(markdown.lastIndexOf('\n') + 1);
        // A fence that is too short to close was meant to.
        boolean tooShort = CLOSING.matcher(last).matches() && fence.startsWith(last.strip());
        return tooShort ? markdown + fence.substring(last.strip().length()) : markdown + "\n" + fence;
    }

    private record Block(int open, int close, String fence, String info) {
        boolean isClosed() {
            return close >= 0;
        }
    }

    private List<Line> mark(List<Block> blocks) {
        var marked = new ArrayList<Line>();
        int open = -1;
        String fence = "";
        String info = "";
        for (int at = 0; at < lines.size(); at++) {
            String text = lines.get(at);
            if (open >= 0 && cuts.contains(at)) {
                blocks.add(new Block(open, at, fence, info));
                open = -1;
            }
            if (open >= 0) {
                marked.add(Line.ofCode(at + 1, text));
                if (closes(fence, text)) {
                    blocks.add(new Block(open, at, fence, info));
                    open = -1;
                }
                continue;
            }
            var opening = matched(FENCE, text);
            if (opening.isPresent()) {
                open = at;
                fence = opening.get().group(1);
                info = opening.get().group(2).strip();
            }
            boolean isFence = opening.isPresent() && text.stripLeading().startsWith(fence);
            marked.add(isFence ? Line.ofCode(at + 1, text) : Line.of(at + 1, text));
        }
        if (open >= 0) {
            blocks.add(new Block(open, -1, fence, info));
        }
        return marked;
    }

    /** Few lines hold three of those marks: a glance saves most of the matching. */
    private static Optional<Matcher> matched(Pattern pattern, String text) {
        return Optional.of(text).filter(Fences::mayHoldFence).map(pattern::matcher).filter(Matcher::matches);
    }

    private static boolean mayHoldFence(String text) {
        return text.contains("```") || text.contains("~~~");
    }

    private static boolean closes(String fence, String text) {
        return matched(CLOSING, text).map(match -> match.group(1))
                .filter(mark -> mark.charAt(0) == fence.charAt(0) && mark.length() >= fence.length()).isPresent();
    }

    private Optional<Integer> cut(List<Line> marked, List<Block> blocks) {
        var broken = blocks.stream().filter(this::isBroken).toList();
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        var known = styles(marked);
        for (var block : broken) {
            var above = lastStart(marked.subList(0, block.open()));
            for (int at = block.open() + 1; at < end(block); at++) {
                var start = start(Line.of(at + 1, lines.get(at)));
                if (start.filter(found -> known.contains(found.style())
                        || above.filter(last -> found.follows(last, block)).isPresent()).isPresent()) {
                    return Optional.of(at);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isBroken(Block block) {
        return !SHOWS_DOCUMENTS.contains(block.info().split("\\s", 2)[0])
                && (!block.isClosed() || opensInside(block.open() + 1, end(block)));
    }

    private int end(Block block) {
        return block.isClosed() ? block.close() : lines.size();
    }

    private static Optional<Start> lastStart(List<Line> lines) {
        return lines.reversed().stream().filter(line -> !line.code()).flatMap(line -> start(line).stream()).findFirst();
    }

    private boolean opensInside(int from, int end) {
        return lines.subList(from, end).stream().anyMatch(text -> OPENS_INSIDE.matcher(text).matches());
    }

    /** The styles of lines that start questions, seen at least twice: once may be chance. */
    private static Set<String> styles(List<Line> marked) {
        Map<String, Integer> seen = new HashMap<>();
        marked.stream().filter(line -> !line.code())
                .forEach(line -> start(line).ifPresent(start -> seen.merge(start.style(), 1, Integer::sum)));
        seen.values().removeIf(count -> count < 2);
        return seen.keySet();
    }

    /** How a line starts a question, and with what number. */
    private record Start(String style, String number) {
        boolean follows(Start above, Block swallowing) {
            boolean counts = number.isEmpty() ? !swallowing.isClosed() : last(number) == last(above.number) + 1;
            return counts && style.equals(above.style);
        }

        private static int last(String number) {
            return number.isEmpty() ? 0 : Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
        }
    }

    /** How a line starts a question, if it does; a single {@code #} is a comment in too many languages. */
    private static Optional<Start> start(Line line) {
        var heading = line.heading().filter(found -> found.level() > 1);
        if (heading.isPresent()) {
            int level = heading.get().level();
            return Label.of(heading.get().text()).map(label -> new Start(level + label.word(), label.number()))
                    .or(() -> heading.filter(found -> found.text().endsWith("?"))
                            .map(found -> new Start(level + "?", "")));
        }
        var bold = line.bold().filter(found -> !found.text().endsWith(":"));
        if (bold.isPresent()) {
            return bold.filter(found -> found.after().isEmpty()).flatMap(found -> Label.of(found.text()))
                    .map(label -> new Start("bold " + label.word(), label.number()));
        }
        return Label.of(line.text()).filter(label -> label.asks() && !label.number().isEmpty())
                .map(label -> new Start("line " + label.word(), label.number()));
    }
}
