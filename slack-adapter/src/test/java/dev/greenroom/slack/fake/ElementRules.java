package dev.greenroom.slack.fake;

import com.google.gson.JsonElement;
import java.util.HashSet;
import java.util.Set;

/** What Slack takes as things to press, to choose and to type into. */
final class ElementRules {
    private final Findings findings;

    ElementRules(Findings findings) {
        this.findings = findings;
    }

    /** A {@code plain_text} object of at most this length has to be there. */
    void plain(JsonElement object, String name, int most, String at) {
        var text = Json.member(object, name);
        if (text.isEmpty()) {
            findings.say("missing required field: " + name, at);
            return;
        }
        findings.only(text.get(), Set.of("type", "text", "emoji"), at + "/" + name);
        if (!Json.text(text.get(), "type").equals("plain_text")) {
            findings.say("must be plain_text", at + "/" + name);
        }
        findings.need(text.get(), "text", most, at + "/" + name);
    }

    void interactive(JsonElement element, String at) {
        switch (Json.text(element, "type")) {
            case "button" -> button(element, at);
            case "static_select" -> select(element, at);
            default -> findings.say("unsupported type: " + Json.text(element, "type"), at);
        }
    }

    private void button(JsonElement button, String at) {
        findings.only(button, Set.of("type", "text", "action_id", "value", "url", "style", "confirm",
                "accessibility_label"), at);
        plain(button, "text", 75, at);
        findings.need(button, "action_id", 255, at);
        findings.may(button, "value", 2_000, at);
        findings.word(button, "style", Set.of("primary", "danger"), at);
    }

    private void select(JsonElement select, String at) {
        findings.only(select, Set.of("type", "placeholder", "action_id", "options", "initial_option", "confirm",
                "focus_on_load"), at);
        plain(select, "placeholder", 150, at);
        findings.need(select, "action_id", 255, at);
        var values = new HashSet<String>();
        for (JsonElement option : findings.list(select, "options", 100, at)) {
            findings.only(option, Set.of("text", "value", "description"), at + "/options");
            plain(option, "text", 75, at + "/options");
            findings.need(option, "value", 150, at + "/options");
            if (!values.add(Json.text(option, "value"))) {
                findings.say("option values must be unique", at + "/options");
            }
        }
    }

    void plainTextInput(JsonElement input, String at) {
        findings.only(input, Set.of("type", "action_id", "multiline", "max_length", "min_length", "initial_value",
                "placeholder", "focus_on_load", "dispatch_action_config"), at);
        if (!Json.text(input, "type").equals("plain_text_input")) {
            findings.say("unsupported type: " + Json.text(input, "type"), at);
        }
        findings.need(input, "action_id", 255, at);
        int most = Json.member(input, "max_length").map(JsonElement::getAsInt).orElse(3_000);
        if (most < 1 || most > 3_000) {
            findings.say("max_length must be from 1 to 3000", at);
        }
        findings.may(input, "initial_value", most, at);
    }
}
