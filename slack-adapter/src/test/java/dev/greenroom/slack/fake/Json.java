package dev.greenroom.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;

/** Short ways through JSON trees. */
final class Json {
    private Json() {}

    static JsonElement parse(String text) {
        return JsonParser.parseString(text);
    }

    /** An object of names and values in turn. */
    static JsonObject object(Object... namesAndValues) {
        var object = new JsonObject();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            put(object, (String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return object;
    }

    private static void put(JsonObject object, String name, Object value) {
        switch (value) {
            case JsonElement element -> object.add(name, element);
            case String text -> object.addProperty(name, text);
            case Number number -> object.addProperty(name, number);
            case Boolean truth -> object.addProperty(name, truth);
            default -> throw new IllegalArgumentException("not JSON: " + value.getClass());
        }
    }

    static Optional<String> string(JsonElement element, String name) {
        return member(element, name).filter(JsonElement::isJsonPrimitive).map(JsonElement::getAsString);
    }

    static String text(JsonElement element, String name) {
        return string(element, name).orElse("");
    }

    static Optional<JsonElement> member(JsonElement element, String name) {
        return element.isJsonObject()
                ? Optional.ofNullable(element.getAsJsonObject().get(name)).filter(value -> !value.isJsonNull())
                : Optional.empty();
    }

    static List<JsonElement> list(JsonElement element, String name) {
        return member(element, name).filter(JsonElement::isJsonArray).map(JsonElement::getAsJsonArray)
                .map(JsonArray::asList).orElse(List.of());
    }
}
