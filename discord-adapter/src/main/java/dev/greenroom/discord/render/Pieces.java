package dev.greenroom.discord.render;

import dev.greenroom.core.text.Inline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Flattens nested inlines into runs. Text that stands side by side becomes one run, so that nothing forms across the
 * border of two leaves.
 */
final class Pieces {
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\n]");
    private static final Pattern SNOWFLAKE = Pattern.compile("[0-9]{1,20}");

    private final List<Piece> pieces = new ArrayList<>();

    private Pieces() {}

    static List<Piece> of(List<Inline> inlines, Set<Mark> marks) {
        var pieces = new Pieces();
        pieces.addAll(inlines, marks);
        return List.copyOf(pieces.pieces);
    }

    private void addAll(List<Inline> inlines, Set<Mark> marks) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> addLines(text.text(), marks);
                case Inline.Strong strong -> addAll(strong.content(), plus(marks, Mark.STRONG));
                case Inline.Emphasis emphasis -> addAll(emphasis.content(), plus(marks, Mark.EMPHASIS));
                case Inline.Strike strike -> addAll(strike.content(), plus(marks, Mark.STRIKE));
                case Inline.Code code -> addCode(code.code(), marks);
                case Inline.Link link -> pieces.add(new Piece.Link(of(link.label(), marks), link.url()));
                case Inline.Break() -> pieces.add(new Piece.LineEnd());
                case Inline.Moment moment -> pieces
                        .add(new Piece.Syntax("<t:" + moment.at().getEpochSecond() + ":f>", marks));
                case Inline.Channel channel -> addChannel(channel.id(), marks);
            }
        }
    }

    private void addChannel(String id, Set<Mark> marks) {
        if (SNOWFLAKE.matcher(id).matches()) {
            pieces.add(new Piece.Syntax("<#" + id + ">", marks));
        } else {
            addText("#" + id, marks);
        }
    }

    private void addCode(String code, Set<Mark> marks) {
        String line = LINE_END.matcher(code).replaceAll(" ");
        if (line.isBlank()) {
            addText(line, marks);
        } else {
            pieces.add(new Piece.Code(line, marks));
        }
    }

    private void addLines(String text, Set<Mark> marks) {
        String[] lines = LINE_END.split(text, -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                pieces.add(new Piece.LineEnd());
            }
            addText(lines[line], marks);
        }
    }

    private void addText(String text, Set<Mark> marks) {
        if (text.isEmpty()) {
            return;
        }
        if (!pieces.isEmpty() && pieces.getLast() instanceof Piece.Text(String before, Set<Mark> same)
                && same.equals(marks)) {
            pieces.set(pieces.size() - 1, new Piece.Text(before + text, marks));
        } else {
            pieces.add(new Piece.Text(text, marks));
        }
    }

    private static Set<Mark> plus(Set<Mark> marks, Mark mark) {
        var all = EnumSet.of(mark);
        all.addAll(marks);
        return all;
    }
}
