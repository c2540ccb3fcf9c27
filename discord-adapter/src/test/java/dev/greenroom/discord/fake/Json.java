package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** JSON trees. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ArrayNode array() {
        return MAPPER.createArrayNode();
    }

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal(400, 50109, "The request body contains invalid JSON.");
        }
    }

    static String pretty(JsonNode node) {
        return node.toPrettyString();
    }

    /** The same with the names of every object in order. */
    static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            var object = object();
            node.properties().stream().sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> object.set(entry.getKey(), sorted(entry.getValue())));
            return object;
        }
        if (node.isArray()) {
            var array = array();
            node.forEach(entry -> array.add(sorted(entry)));
            return array;
        }
        return node;
    }

    static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    /** Whether something is there: present, not null, and not an empty list. */
    static boolean present(JsonNode parent, String name) {
        JsonNode node = parent.path(name);
        return !node.isMissingNode() && !node.isNull() && !(node.isArray() && node.isEmpty())
                && !(node.isTextual() && node.asText().isEmpty());
    }
}
