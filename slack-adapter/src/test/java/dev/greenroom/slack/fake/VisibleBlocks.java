package dev.greenroom.slack.fake;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a person reads in a message: its text without any formatting, and what can be pressed. */
public final class VisibleBlocks {
    private VisibleBlocks() {}

    /** The visible text of blocks, a line for each line; buttons are not part of it. */
    public static String text(JsonElement blocks) {
        return lines(blocks.isJsonArray() ? blocks.getAsJsonArray().asList() : List.of());
    }

    private static String lines(List<JsonElement> parts) {
        return parts.stream().map(VisibleBlocks::part).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String part(JsonElement part) {
        return switch (Json.text(part, "type")) {
            case "rich_text", "rich_text_list", "context" -> lines(Json.list(part, "elements"));
            case "rich_text_section", "rich_text_quote", "rich_text_preformatted" -> Json.list(part, "elements")
                    .stream().map(VisibleBlocks::leaf).collect(Collectors.joining());
            case "header" -> Json.member(part, "text").map(text -> Json.text(text, "text")).orElse("");
            case "section" -> Json.member(part, "text").map(text -> unescaped(text)).orElse("")
                    + lines(Json.list(part, "fields"));
            case "plain_text" -> Json.text(part, "text");
            case "mrkdwn" -> unescaped(part);
            case "image" -> Json.text(part, "alt_text");
            case "table" -> Json.list(part, "rows").stream().map(VisibleBlocks::row)
                    .collect(Collectors.joining("\n"));
            default -> "";
        };
    }

    private static String row(JsonElement row) {
        return row.getAsJsonArray().asList().stream()
                .map(cell -> Json.text(cell, "type").equals("raw_text") ? Json.text(cell, "text") : part(cell))
                .collect(Collectors.joining("\t"));
    }

    private static String leaf(JsonElement leaf) {
        return switch (Json.text(leaf, "type")) {
            case "link" -> Json.string(leaf, "text").orElse(Json.text(leaf, "url"));
            case "date" -> Json.text(leaf, "fallback");
            case "channel" -> "#" + Json.text(leaf, "channel_id");
            default -> Json.text(leaf, "text");
        };
    }

    private static String unescaped(JsonElement text) {
        return Json.text(text, "text").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    /** Every button and select of the blocks, in order. */
    static List<JsonElement> controls(JsonElement blocks) {
        var controls = new ArrayList<JsonElement>();
        if (blocks.isJsonArray()) {
            blocks.getAsJsonArray().forEach(block -> {
                if (Json.text(block, "type").equals("actions")) {
                    controls.addAll(Json.list(block, "elements"));
                }
            });
        }
        return controls;
    }

    /** What stands on a button or in a select's prompt. */
    static String label(JsonElement control) {
        return Json.member(control, Json.text(control, "type").equals("button") ? "text" : "placeholder")
                .map(text -> Json.text(text, "text")).orElse("");
    }
}
