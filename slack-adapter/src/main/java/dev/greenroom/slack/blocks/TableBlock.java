package dev.greenroom.slack.blocks;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slack's {@code table} block, which the SDK does not have. Cells are rich text: a {@code raw_text} cell can hold no
 * formatting, and for a while Slack answered it with an internal error.
 */
final class TableBlock implements LayoutBlock {
    private final String type = "table";
    private final List<Column> columnSettings;
    private final List<List<RichTextBlock>> rows;

    TableBlock(List<Column> columnSettings, List<List<RichTextBlock>> rows) {
        this.columnSettings = List.copyOf(columnSettings);
        this.rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public @Nullable String getBlockId() {
        return null;
    }

    List<Column> columnSettings() {
        return columnSettings;
    }

    List<List<RichTextBlock>> rows() {
        return rows;
    }

    /** How a column is shown; without an alignment Slack refuses the block. */
    record Column(String align, boolean isWrapped) {}
}
