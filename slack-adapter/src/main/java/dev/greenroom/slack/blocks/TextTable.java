package dev.greenroom.slack.blocks;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.PlainText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** A table where Slack has none: in columns of a fixed-width font, or as lines of {@code name: value}. */
final class TextTable {
    /** Wider ones wrap in Slack's window, and then nothing stands below anything. */
    private static final int WIDEST = 80;
    private static final Set<Character.UnicodeScript> WIDE = EnumSet.of(Character.UnicodeScript.HAN,
            Character.UnicodeScript.HANGUL, Character.UnicodeScript.HIRAGANA, Character.UnicodeScript.KATAKANA);

    private TextTable() {}

    /** The table in aligned columns; empty where it is too wide, or its cells have several lines. */
    static Optional<String> of(Block.Table table) {
        var rows = new ArrayList<List<String>>();
        rows.add(table.header().stream().map(PlainText::inline).toList());
        table.rows().forEach(row -> rows.add(row.stream().map(PlainText::inline).toList()));
        int[] widths = IntStream.range(0, table.header().size())
                .map(column -> rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0)).toArray();
        boolean tooWide = IntStream.of(widths).sum() + 2 * widths.length > WIDEST;
        boolean severalLines = rows.stream().anyMatch(row -> row.stream().anyMatch(cell -> cell.contains("\n")));
        if (widths.length == 0 || tooWide || severalLines) {
            return Optional.empty();
        }
        var lines = new ArrayList<String>();
        rows.forEach(row -> lines.add(line(row, widths, table.columns())));
        lines.add(1, "─".repeat(IntStream.of(widths).sum() + 2 * (widths.length - 1)));
        return Optional.of(String.join("\n", lines));
    }

    /** The table as lines of {@code name: value}, an empty line between its rows. */
    static Elements lines(Block.Table table) {
        var lines = new Elements();
        if (table.rows().isEmpty()) {
            table.header().forEach(cell -> lines.newLine().addBold(cell));
        }
        for (var row : table.rows()) {
            lines.newLine();
            for (int column = 0; column < row.size(); column++) {
                lines.newLine();
                var name = table.header().get(column);
                if (!PlainText.inline(name).isBlank()) {
                    lines.addBold(name).addBold(List.of(new Inline.Text(":"))).add(" ");
                }
                lines.add(row.get(column));
            }
        }
        return lines;
    }

    private static String line(List<String> cells, int[] widths, List<Block.Align> aligns) {
        var line = new StringBuilder();
        for (int column = 0; column < cells.size(); column++) {
            int room = widths[column] - width(cells.get(column));
            int before = switch (column < aligns.size() ? aligns.get(column) : Block.Align.LEFT) {
                case LEFT -> 0;
                case CENTER -> room / 2;
                case RIGHT -> room;
            };
            line.append(column == 0 ? "" : "  ").append(" ".repeat(before)).append(cells.get(column))
                    .append(" ".repeat(room - before));
        }
        return line.toString().stripTrailing();
    }

    /** How many columns a text takes: East Asian letters and emoji take two, combining marks none. */
    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> Character.isEmojiPresentation(codePoint) || WIDE.contains(Character.UnicodeScript.of(codePoint))
                    ? 2
                    : 1;
        };
    }
}
