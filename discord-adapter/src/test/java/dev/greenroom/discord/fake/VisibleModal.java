package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A form over the chat.
 *
 * @param intro  the text above the fields
 * @param fields the ids of the fields by their labels
 * @param source the message from which it was opened
 */
public record VisibleModal(String id, String title, String intro, Map<String, String> fields,
        Optional<String> source) {

    static VisibleModal of(JsonNode modal, Optional<String> source) {
        var fields = new LinkedHashMap<String, String>();
        var intro = new StringBuilder();
        for (JsonNode component : modal.path("components")) {
            if (component.path("type").asInt() == 18) {
                fields.put(component.path("label").asText(),
                        component.path("component").path("custom_id").asText());
            } else {
                intro.append(VisibleText.of(component.path("content").asText()));
            }
        }
        return new VisibleModal(modal.path("custom_id").asText(), modal.path("title").asText(),
                intro.toString().strip(), fields, source);
    }
}
