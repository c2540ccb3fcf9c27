package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A message as one person sees it.
 *
 * @param ephemeral whether nobody else sees it
 * @param loading   whether it only says that the application is thinking
 * @param text      what can be read: texts, the alt text of pictures, names of files
 * @param buttons   by label, with their ids, in order
 * @param choices   the options to choose from by label, with their values
 * @param files     text of the files that came along, by name
 * @param json      the components as they were sent
 */
public record VisibleMessage(String id, boolean ephemeral, boolean loading, String text, Map<String, String> buttons,
        Map<String, String> choices, Map<String, String> files, String json) {

    static VisibleMessage of(FakeMessage message) {
        var text = new ArrayList<String>();
        var buttons = new LinkedHashMap<String, String>();
        var choices = new LinkedHashMap<String, String>();
        String content = message.body.path("content").asText("");
        if (!content.isEmpty()) {
            text.add(VisibleText.of(content));
        }
        read(message.body.path("components"), text, buttons, choices);
        var files = new LinkedHashMap<String, String>();
        message.files.forEach((name, bytes) -> files.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return new VisibleMessage(message.id, message.onlyFor.isPresent(), message.loading, String.join("\n", text),
                buttons, choices, files, Json.pretty(message.body.path("components")));
    }

    private static void read(JsonNode components, List<String> text, Map<String, String> buttons,
            Map<String, String> choices) {
        for (JsonNode component : components) {
            switch (component.path("type").asInt()) {
                case 2 -> buttons.put(component.path("label").asText(), component.path("custom_id").asText());
                case 3 -> component.path("options").forEach(
                        option -> choices.put(option.path("label").asText(), option.path("value").asText()));
                case 10 -> text.add(VisibleText.of(component.path("content").asText()).strip());
                case 12 -> component.path("items").forEach(item -> text.add(item.path("description").asText()));
                case 13 -> text.add(component.path("file").path("url").asText().replace("attachment://", ""));
                default -> read(component.path("components"), text, buttons, choices);
            }
        }
    }

    /** The labels of the buttons, in order. */
    public List<String> labels() {
        return List.copyOf(buttons.keySet());
    }

    Optional<String> button(String label) {
        return Optional.ofNullable(buttons.get(label));
    }
}
