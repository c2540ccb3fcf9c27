package dev.greenroom.slack.fake;

import com.google.gson.JsonElement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Slack takes as the blocks of a message or a form; the numbers are those of PLATFORMS.md, B.2. */
public final class BlockRules {
    private static final int MOST_TEXT = 10_000;
    private final Findings findings = new Findings();
    private final RichTextRules richText = new RichTextRules(findings);
    private final ElementRules elements = new ElementRules(findings);
    private final Set<String> blockIds = new HashSet<>();
    private final Set<String> actionIds = new HashSet<>();
    private int tables;

    private BlockRules() {}

    /** What Slack would find wrong with these blocks of a message; empty if it took them. */
    public static List<String> ofMessage(JsonElement blocks) {
        return new BlockRules().check(blocks, 50, Set.of("section", "header", "context", "divider", "image", "actions",
                "rich_text", "table"));
    }

    /** What Slack would find wrong with these blocks of a form; empty if it took them. */
    public static List<String> ofView(JsonElement blocks) {
        return new BlockRules().check(blocks, 100,
                Set.of("section", "header", "context", "divider", "image", "actions", "rich_text", "input"));
    }

    private List<String> check(JsonElement blocks, int most, Set<String> types) {
        if (!blocks.isJsonArray()) {
            findings.say("must be an array", "/blocks");
            return findings.all();
        }
        if (blocks.getAsJsonArray().size() > most) {
            findings.say("no more than " + most + " items allowed", "/blocks");
        }
        for (int index = 0; index < blocks.getAsJsonArray().size(); index++) {
            block(blocks.getAsJsonArray().get(index), types, "/blocks/" + index);
        }
        if (VisibleBlocks.text(blocks).length() > MOST_TEXT) {
            findings.say("msg_blocks_too_long", "/blocks");
        }
        return findings.all();
    }

    private void block(JsonElement block, Set<String> types, String at) {
        String type = Json.text(block, "type");
        if (!types.contains(type)) {
            findings.say("unsupported type: " + type, at + "/type");
            return;
        }
        findings.may(block, "block_id", 255, at);
        Json.string(block, "block_id").filter(id -> !blockIds.add(id))
                .ifPresent(id -> findings.say("block_id already exists: " + id, at));
        switch (type) {
            case "section" -> section(block, at);
            case "header" -> {
                findings.only(block, Set.of("type", "block_id", "text"), at);
                elements.plain(block, "text", 150, at);
            }
            case "context" -> context(block, at);
            case "divider" -> findings.only(block, Set.of("type", "block_id"), at);
            case "image" -> image(block, at);
            case "actions" -> actions(block, at);
            case "rich_text" -> richText.check(block, at);
            case "table" -> table(block, at);
            default -> input(block, at);
        }
    }

    private void section(JsonElement section, String at) {
        findings.only(section, Set.of("type", "block_id", "text", "fields", "accessory"), at);
        Json.member(section, "text").ifPresent(text -> findings.need(text, "text", 3_000, at + "/text"));
        var fields = Json.list(section, "fields");
        if (fields.size() > 10 || (fields.isEmpty() && Json.member(section, "text").isEmpty())) {
            findings.say("needs a text or 1 to 10 fields", at);
        }
        fields.forEach(field -> findings.need(field, "text", 2_000, at + "/fields"));
    }

    private void context(JsonElement context, String at) {
        findings.only(context, Set.of("type", "block_id", "elements"), at);
        findings.list(context, "elements", 10, at).forEach(element -> {
            findings.word(element, "type", Set.of("plain_text", "mrkdwn", "image"), at + "/elements");
            findings.need(element, "text", 3_000, at + "/elements");
        });
    }

    private void image(JsonElement image, String at) {
        findings.only(image, Set.of("type", "block_id", "image_url", "slack_file", "alt_text", "title"), at);
        findings.need(image, "alt_text", 2_000, at);
        findings.may(image, "image_url", 3_000, at);
        if (Json.member(image, "image_url").isPresent() == Json.member(image, "slack_file").isPresent()) {
            findings.say("needs either image_url or slack_file", at);
        }
    }

    private void actions(JsonElement actions, String at) {
        findings.only(actions, Set.of("type", "block_id", "elements"), at);
        for (JsonElement element : findings.list(actions, "elements", 25, at)) {
            elements.interactive(element, at + "/elements");
            if (!actionIds.add(Json.text(element, "action_id"))) {
                findings.say("action_id already exists: " + Json.text(element, "action_id"), at);
            }
        }
    }

    private void input(JsonElement input, String at) {
        findings.only(input, Set.of("type", "block_id", "label", "element", "hint", "optional", "dispatch_action"), at);
        elements.plain(input, "label", 2_000, at);
        elements.plainTextInput(Json.member(input, "element").orElse(Json.object()), at + "/element");
    }

    private void table(JsonElement table, String at) {
        findings.only(table, Set.of("type", "block_id", "rows", "column_settings"), at);
        if (++tables > 1) {
            findings.say("only one table allowed per message", at);
        }
        var rows = findings.list(table, "rows", 100, at);
        for (int index = 0; index < rows.size(); index++) {
            cells(rows.get(index), at + "/rows/" + index);
        }
        var settings = Json.list(table, "column_settings");
        if (settings.size() > 20) {
            findings.say("no more than 20 items allowed", at + "/column_settings");
        }
        settings.forEach(column -> {
            findings.only(column, Set.of("align", "is_wrapped"), at + "/column_settings");
            findings.word(column, "align", Set.of("left", "center", "right"), at + "/column_settings");
        });
    }

    private void cells(JsonElement row, String at) {
        if (!row.isJsonArray() || row.getAsJsonArray().isEmpty() || row.getAsJsonArray().size() > 20) {
            findings.say("a row has 1 to 20 cells", at);
            return;
        }
        int index = 0;
        for (JsonElement cell : row.getAsJsonArray()) {
            String place = at + "/" + index++;
            switch (Json.text(cell, "type")) {
                case "raw_text" -> findings.need(cell, "text", 10_000, place);
                case "rich_text" -> richText.check(cell, place);
                default -> findings.say("unsupported type: " + Json.text(cell, "type"), place);
            }
        }
    }
}
