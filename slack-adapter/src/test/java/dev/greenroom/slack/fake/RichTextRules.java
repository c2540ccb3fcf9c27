package dev.greenroom.slack.fake;

import com.google.gson.JsonElement;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** What Slack takes inside a {@code rich_text} block. */
final class RichTextRules {
    private static final Set<String> STYLES = Set.of("bold", "italic", "strike", "code", "underline", "highlight",
            "client_highlight", "unlink");
    private final Findings findings;

    RichTextRules(Findings findings) {
        this.findings = findings;
    }

    void check(JsonElement block, String at) {
        findings.only(block, Set.of("type", "block_id", "elements"), at);
        var elements = findings.list(block, "elements", 1_000, at);
        for (int index = 0; index < elements.size(); index++) {
            part(elements.get(index), at + "/elements/" + index);
        }
    }

    private void part(JsonElement part, String at) {
        switch (Json.text(part, "type")) {
            case "rich_text_section" -> {
                findings.only(part, Set.of("type", "elements"), at);
                leaves(part, at, Set.of("text", "link", "date", "channel", "user", "emoji", "color"));
            }
            case "rich_text_quote" -> {
                findings.only(part, Set.of("type", "elements", "border"), at);
                leaves(part, at, Set.of("text", "link", "date", "channel", "user", "emoji", "color"));
            }
            case "rich_text_preformatted" -> {
                findings.only(part, Set.of("type", "elements", "border"), at);
                leaves(part, at, Set.of("text", "link"));
            }
            case "rich_text_list" -> list(part, at);
            default -> findings.say("unsupported type: " + Json.text(part, "type"), at + "/type");
        }
    }

    private void list(JsonElement list, String at) {
        findings.only(list, Set.of("type", "elements", "style", "indent", "offset", "border"), at);
        if (!Set.of("bullet", "ordered").contains(Json.text(list, "style"))) {
            findings.say("missing required field: style", at);
        }
        range(list, "indent", 8, at);
        range(list, "offset", 1_000_000_000, at);
        range(list, "border", 1, at);
        var items = findings.list(list, "elements", 1_000, at);
        for (int index = 0; index < items.size(); index++) {
            String place = at + "/elements/" + index;
            if (!Json.text(items.get(index), "type").equals("rich_text_section")) {
                findings.say("must be a rich_text_section", place);
            }
            part(items.get(index), place);
        }
    }

    private void range(JsonElement object, String name, int most, String at) {
        Json.member(object, name).ifPresent(value -> {
            if (!value.isJsonPrimitive() || value.getAsInt() < 0 || value.getAsInt() > most) {
                findings.say("must be from 0 to " + most, at + "/" + name);
            }
        });
    }

    private void leaves(JsonElement part, String at, Set<String> allowed) {
        List<JsonElement> leaves = findings.list(part, "elements", 5_000, at);
        for (int index = 0; index < leaves.size(); index++) {
            String place = at + "/elements/" + index;
            String type = Json.text(leaves.get(index), "type");
            if (!allowed.contains(type)) {
                findings.say("unsupported type: " + type, place + "/type");
            }
            leaf(leaves.get(index), type, place);
        }
    }

    private void leaf(JsonElement leaf, String type, String at) {
        Json.member(leaf, "style").ifPresent(style -> findings.only(style, STYLES, at + "/style"));
        switch (type) {
            case "text" -> {
                findings.only(leaf, Set.of("type", "text", "style"), at);
                findings.need(leaf, "text", 12_000, at);
            }
            case "link" -> {
                findings.only(leaf, Set.of("type", "url", "text", "style", "unsafe"), at);
                findings.may(leaf, "text", 12_000, at);
                findings.need(leaf, "url", 3_000, at).ifPresent(url -> address(url, at));
            }
            case "date" -> {
                findings.only(leaf, Set.of("type", "timestamp", "format", "fallback", "url", "style"), at);
                findings.need(leaf, "format", 200, at);
                findings.may(leaf, "fallback", 500, at);
                if (Json.member(leaf, "timestamp").isEmpty()) {
                    findings.say("missing required field: timestamp", at);
                }
            }
            case "channel" -> {
                findings.only(leaf, Set.of("type", "channel_id", "style"), at);
                findings.need(leaf, "channel_id", 64, at);
            }
            default -> {
                // refused above where it is not allowed
            }
        }
    }

    private void address(String url, String at) {
        try {
            if (!Set.of("http", "https", "mailto").contains(String.valueOf(URI.create(url).getScheme()))) {
                findings.say("invalid url", at + "/url");
            }
        } catch (IllegalArgumentException e) {
            findings.say("invalid url", at + "/url");
        }
    }
}
