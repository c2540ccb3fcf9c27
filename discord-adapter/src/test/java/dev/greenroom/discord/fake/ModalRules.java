package dev.greenroom.discord.fake;

import static dev.greenroom.discord.fake.ComponentRules.length;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;

/** What Discord demands of a modal. */
final class ModalRules {
    private static final int LONGEST_VALUE = 4_000;

    private ModalRules() {}

    /** Refuses a modal that breaks a rule. */
    static void check(JsonNode modal) {
        length("data.title", modal.path("title").asText().length(), 1, 45);
        length("data.custom_id", modal.path("custom_id").asText().length(), 1, 100);
        length("data.components", modal.path("components").size(), 1, 5);
        var ids = new HashSet<String>();
        for (JsonNode component : modal.path("components")) {
            switch (component.path("type").asInt()) {
                case 10 -> length("text display", component.path("content").asText().strip().length(), 1, 4_000);
                case 18 -> {
                    length("label", component.path("label").asText().length(), 1, 45);
                    length("description", component.path("description").asText("").length(), 0, 100);
                    input(component.path("component"));
                    if (!ids.add(component.path("component").path("custom_id").asText())) {
                        throw Refusal.invalidBody("custom_id", "cannot be duplicated");
                    }
                }
                default -> throw Refusal.invalidBody("data.components", "only labels and text displays stand here");
            }
        }
    }

    private static void input(JsonNode input) {
        if (input.path("type").asInt() != 4) {
            throw Refusal.invalidBody("component", "not a text input");
        }
        if (Json.present(input, "label")) {
            throw Refusal.invalidBody("component.label", "a text input inside a label has none of its own");
        }
        length("custom_id", input.path("custom_id").asText().length(), 1, 100);
        length("placeholder", input.path("placeholder").asText("").length(), 0, 100);
        length("value", input.path("value").asText("").length(), 0, LONGEST_VALUE);
        int style = input.path("style").asInt();
        int most = input.path("max_length").asInt(LONGEST_VALUE);
        if (style < 1 || style > 2 || most < 1 || most > LONGEST_VALUE) {
            throw Refusal.invalidBody("component", "style or max_length out of range");
        }
    }
}
