package dev.greenroom.core.board;

import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.picture.Picture;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Boards as people read them: a row a line, and the same as bars. */
final class BoardText {
    private static final String BETWEEN = " · ";
    private final Painter painter;

    BoardText(Painter painter) {
        this.painter = painter;
    }

    /** The board as its reader sees it. */
    RichText of(Sheet sheet, Span span, Scope scope, Locale locale) {
        var words = Words.of(BoardWords.class, locale);
        var blocks = new ArrayList<>(rows(sheet, span, scope, locale));
        sheet.notes().forEach(note -> blocks.add(new Block.Aside(text(note))));
        picture(sheet, title(span, scope, words), words, blocks);
        return new RichText(blocks);
    }

    /** The board as everybody sees it: without what concerns the reader alone. */
    RichText shared(Sheet sheet, Span span, Scope scope, Locale locale) {
        var ranked = new Sheet(sheet.top().stream().map(BoardText::anybodys).toList(),
                sheet.around().stream().filter(line -> line.rank().isPresent()).map(BoardText::anybodys).toList(),
                sheet.gap(), List.of());
        return of(ranked, span, scope, locale);
    }

    private static Line anybodys(Line line) {
        return new Line(line.rank(), line.name(), line.points(), line.more(), false);
    }

    private static List<Block> rows(Sheet sheet, Span span, Scope scope, Locale locale) {
        var words = Words.of(BoardWords.class, locale);
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(3, text(title(span, scope, words))));
        if (sheet.top().isEmpty()) {
            blocks.add(new Block.Paragraph(text(switch (scope) {
                case MEMBERS -> words.empty();
                case TEAMS -> words.noTeams(TeamStandings.ACTIVE);
            })));
        }
        var lines = new ArrayList<Inline>();
        sheet.top().forEach(line -> add(lines, line, words));
        if (sheet.gap() && !sheet.around().isEmpty()) {
            lines.add(new Inline.Break());
            lines.add(new Inline.Text("…"));
        }
        sheet.around().forEach(line -> add(lines, line, words));
        if (!lines.isEmpty()) {
            blocks.add(new Block.Paragraph(lines));
        }
        return blocks;
    }

    private static void add(List<Inline> lines, Line line, BoardWords words) {
        if (!lines.isEmpty()) {
            lines.add(new Inline.Break());
        }
        String rank = line.rank().map(place -> Long.toString(place)).orElseGet(words::unranked);
        String more = line.more().isEmpty() ? "" : BETWEEN + line.more();
        String row = rank + BETWEEN + (line.own() ? words.you(line.name()) : line.name()) + BETWEEN
                + words.points(line.points()) + more;
        lines.add(line.own() ? new Inline.Strong(text(row)) : new Inline.Text(row));
    }

    private void picture(Sheet sheet, String title, BoardWords words, List<Block> blocks) {
        var bars = Stream.concat(sheet.top().stream(), sheet.around().stream()).filter(line -> line.rank().isPresent())
                .map(line -> new Picture.Bar(Long.toString(line.rank().orElse(0L)), line.name(), line.points(),
                        words.points(line.points()), line.own()))
                .toList();
        if (!bars.isEmpty()) {
            blocks.add(new Block.Picture(painter.paint(new Picture.Bars(title, bars)), words.picture(title)));
        }
    }

    private static String title(Span span, Scope scope, BoardWords words) {
        String period = switch (span) {
            case WEEK -> words.week();
            case MONTH -> words.month();
            case ALL -> words.all();
        };
        return words.title(switch (scope) {
            case MEMBERS -> words.members();
            case TEAMS -> words.teams();
        }, period);
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
