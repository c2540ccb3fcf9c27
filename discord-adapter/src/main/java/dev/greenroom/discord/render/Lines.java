package dev.greenroom.discord.render;

import dev.greenroom.core.text.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes inlines as lines of Discord's Markdown. */
final class Lines {
    /** Characters that a client would take for the end of a mark even inside code. */
    private static final String DISTURBS_MARKS = "*_~|\\`";

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final Deque<Mark> open = new ArrayDeque<>();
    private boolean lineStart = true;
    private boolean justOpened;

    private Lines() {}

    /** The lines of {@code inlines}, at least one. */
    static List<String> of(List<Inline> inlines) {
        return of(inlines, Set.of());
    }

    /** The lines of {@code inlines} with these marks around them. */
    static List<String> of(List<Inline> inlines, Set<Mark> marks) {
        var writer = new Lines();
        writer.writeAll(Pieces.of(inlines, marks));
        writer.endLine();
        return writer.lines;
    }

    private void writeAll(List<Piece> pieces) {
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text text -> {
                    mark(text.marks());
                    text(Literal.of(text.text(), lineStart));
                    lineStart = lineStart && text.text().isBlank();
                }
                case Piece.Code code -> {
                    mark(DISTURBS_MARKS.chars().anyMatch(sign -> code.code().indexOf(sign) >= 0)
                            ? Set.of()
                            : code.marks());
                    apart("`");
                    written(Literal.code(code.code()));
                }
                case Piece.Syntax syntax -> {
                    mark(syntax.marks());
                    written(syntax.text());
                }
                case Piece.Link link -> {
                    mark(Set.of());
                    writeLink(link);
                }
                case Piece.LineEnd() -> endLine();
            }
        }
    }

    private void writeLink(Piece.Link link) {
        for (Links.Part part : Links.parts(link)) {
            switch (part) {
                case Links.Part.Plain plain -> writeAll(plain.pieces());
                case Links.Part.Masked masked -> {
                    mark(Set.of());
                    written("[");
                    writeAll(masked.pieces());
                    mark(Set.of());
                    written("](" + Links.encoded(link.url()) + ")");
                }
                case Links.Part.Bare(String address) -> {
                    mark(Set.of());
                    written("<" + address + ">");
                }
            }
        }
    }

    private void endLine() {
        mark(Set.of());
        lines.add(line.toString());
        line.setLength(0);
        lineStart = true;
    }

    /** Closes and opens marks until exactly {@code wanted} are open. */
    private void mark(Set<Mark> wanted) {
        var missing = wanted.isEmpty() ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(wanted);
        missing.removeAll(open);
        while (!wanted.containsAll(open)) {
            Mark last = open.pop();
            if (line.length() > 0 && Character.isWhitespace(line.charAt(line.length() - 1))) {
                line.append(Literal.GUARD);
            }
            sign(last);
            if (wanted.contains(last)) {
                missing.add(last);
            }
        }
        for (Mark mark : missing) {
            open.push(mark);
            sign(mark);
            justOpened = true;
        }
    }

    private void sign(Mark mark) {
        apart(mark.sign().substring(0, 1));
        line.append(mark.sign());
        justOpened = false;
    }

    /** Signs of the same kind side by side would be read as one longer sign. */
    private void apart(String sign) {
        if (line.length() > 0 && line.charAt(line.length() - 1) == sign.charAt(0)) {
            line.append(Literal.GUARD);
        }
    }

    /** A mark followed by a blank would not be one. */
    private void text(String escaped) {
        if (justOpened && Character.isWhitespace(escaped.charAt(0))) {
            line.append(Literal.GUARD);
        }
        line.append(escaped);
        justOpened = false;
    }

    private void written(String syntax) {
        line.append(syntax);
        lineStart = false;
        justOpened = false;
    }
}
