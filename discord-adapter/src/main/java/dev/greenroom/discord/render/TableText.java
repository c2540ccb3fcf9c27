package dev.greenroom.discord.render;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tables, which Discord does not have: narrow ones aligned in a fixed-width font, others row by row. */
final class TableText {
    /** Columns of fixed-width text that still stand side by side in a client's window. */
    static final int WIDEST = 56;
    private static final String GAP = "  ";

    private TableText() {}

    /** The lines of an aligned table; empty where it is too wide, or holds what fixed-width text cannot show. */
    static Optional<List<String>> of(Block.Table table) {
        var rows = new ArrayList<List<List<Inline>>>();
        rows.add(table.header());
        rows.addAll(table.rows());
        if (table.header().isEmpty() || !rows.stream().flatMap(List::stream).allMatch(TableText::isPlain)) {
            return Optional.empty();
        }
        int[] widths = IntStream.range(0, table.header().size()).map(column -> rows.stream()
                .mapToInt(row -> width(PlainText.inline(row.get(column)))).max().orElse(0)).toArray();
        if (IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) > WIDEST) {
            return Optional.empty();
        }
        var lines = new ArrayList<String>();
        for (var row : rows) {
            lines.add(line(table, row, widths));
            if (lines.size() == 1) {
                lines.add(String.join(GAP, IntStream.of(widths).mapToObj("─"::repeat).toList()));
            }
        }
        return Optional.of(lines.stream().map(Literal::fenced).toList());
    }

    /** Each row as its cells, each after the name of its column. */
    static List<List<List<Inline>>> rows(Block.Table table) {
        if (table.rows().isEmpty()) {
            return List.of(table.header());
        }
        return table.rows().stream().map(row -> IntStream.range(0, row.size())
                .filter(column -> !PlainText.inline(row.get(column)).isBlank())
                .mapToObj(column -> named(table.header().get(column), row.get(column))).toList()).toList();
    }

    private static List<Inline> named(List<Inline> name, List<Inline> cell) {
        if (PlainText.inline(name).isBlank()) {
            return cell;
        }
        var content = new ArrayList<Inline>();
        content.add(new Inline.Strong(name));
        content.add(new Inline.Text(": "));
        content.addAll(cell);
        return content;
    }

    private static String line(Block.Table table, List<List<Inline>> row, int[] widths) {
        var line = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            String cell = PlainText.inline(row.get(column)).replaceAll("\\s", " ");
            int room = widths[column] - width(cell);
            int before = switch (column < table.columns().size() ? table.columns().get(column) : Block.Align.LEFT) {
                case LEFT -> 0;
                case CENTER -> room / 2;
                case RIGHT -> room;
            };
            line.append(column == 0 ? "" : GAP).append(" ".repeat(before)).append(cell)
                    .append(" ".repeat(room - before));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /** Whether fixed-width text shows all of it: no links, and only characters that are one column wide. */
    private static boolean isPlain(List<Inline> cell) {
        return cell.stream().allMatch(inline -> switch (inline) {
            case Inline.Text text -> text.text().codePoints().allMatch(TableText::isOneColumn);
            case Inline.Code code -> code.code().codePoints().allMatch(TableText::isOneColumn);
            case Inline.Strong strong -> isPlain(strong.content());
            case Inline.Emphasis emphasis -> isPlain(emphasis.content());
            case Inline.Strike strike -> false;
            case Inline.Link link -> false;
            case Inline.Break() -> false;
            case Inline.Moment moment -> false;
            case Inline.Channel channel -> false;
        });
    }

    private static boolean isOneColumn(int c) {
        return between(c, ' ', 0x2ff) || between(c, 0x370, 0x482) || between(c, 0x2010, 0x2027)
                || between(c, 0x2190, 0x22ff);
    }

    private static boolean between(int c, int from, int to) {
        return c >= from && c <= to;
    }
}
