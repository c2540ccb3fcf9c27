package dev.greenroom.slack.blocks;

import com.google.gson.JsonElement;
import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A message as Slack takes it.
 *
 * @param blocks at most {@value Limits#BLOCKS}
 * @param text   what notifications and screen readers get, escaped; never empty
 */
public record SlackMessage(List<LayoutBlock> blocks, String text) {
    public SlackMessage {
        blocks = List.copyOf(blocks);
    }

    /** The blocks as a JSON tree. */
    public JsonElement blocksTree() {
        return BlockJson.tree(blocks);
    }

    /** The blocks as JSON text. */
    public String blocksText() {
        return BlockJson.text(blocks);
    }
}
