package dev.greenroom.infra.bank.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Block.Align;
import dev.greenroom.core.text.Inline;
import java.util.ArrayList;
import java.util.List;

/** flexmark's tables as core's: every row as wide as the widest, so that no cell is lost. */
final class Tables {
    private Tables() {}

    /** The table; nothing where it has no cell. */
    static List<Block> of(TableBlock table) {
        var rows = new ArrayList<List<List<Inline>>>();
        var columns = new ArrayList<Align>();
        for (Node part : table.getChildren()) {
            if (part instanceof TableSeparator) {
                continue;
            }
            for (Node row : part.getChildren()) {
                if (row instanceof TableRow) {
                    rows.add(cells(row, columns));
                }
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows.replaceAll(row -> padded(row, width));
        while (columns.size() < width) {
            columns.add(Align.LEFT);
        }
        return width == 0
                ? List.of()
                : List.of(new Block.Table(columns, rows.getFirst(), rows.subList(1, rows.size())));
    }

    private static List<List<Inline>> cells(Node row, List<Align> columns) {
        var cells = new ArrayList<List<Inline>>();
        for (Node child : row.getChildren()) {
            if (child instanceof TableCell cell) {
                if (columns.size() == cells.size()) {
                    columns.add(align(cell));
                }
                cells.add(Inlines.ofCell(cell));
            }
        }
        return cells;
    }

    private static List<List<Inline>> padded(List<List<Inline>> row, int width) {
        var padded = new ArrayList<>(row);
        while (padded.size() < width) {
            padded.add(List.of());
        }
        return padded;
    }

    private static Align align(TableCell cell) {
        // Unset where the separator has no colon; the annotation is missing in flexmark.
        var alignment = cell.getAlignment();
        if (alignment == TableCell.Alignment.RIGHT) {
            return Align.RIGHT;
        }
        return alignment == TableCell.Alignment.CENTER ? Align.CENTER : Align.LEFT;
    }
}
