package dev.greenroom.slack.fake;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message as it stands in Slack.
 *
 * @param onlyFor the one person who sees it, empty for everybody in the channel
 * @param payload everything else that came along: thread, metadata, file
 */
public record SeenMessage(String ts, String channel, Optional<String> onlyFor, String fallback, JsonElement blocks,
        JsonObject payload) {

    /** The blocks as they were sent. */
    public String json() {
        return blocks.toString();
    }

    /** What a person reads, without formatting. */
    public String text() {
        String visible = VisibleBlocks.text(blocks);
        return visible.isEmpty() ? fallback.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&") : visible;
    }

    /** The labels of the buttons and prompts of choices, in order. */
    public List<String> buttons() {
        return VisibleBlocks.controls(blocks).stream().map(VisibleBlocks::label).toList();
    }

    /** The labels of the options of all choices. */
    public List<String> options() {
        var labels = new ArrayList<String>();
        VisibleBlocks.controls(blocks).forEach(control -> Json.list(control, "options")
                .forEach(option -> labels.add(Json.member(option, "text").map(text -> Json.text(text, "text"))
                        .orElse(""))));
        return labels;
    }

    /** Whether only one person sees it. */
    public boolean isEphemeral() {
        return onlyFor.isPresent();
    }
}
