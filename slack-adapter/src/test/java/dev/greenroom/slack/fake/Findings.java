package dev.greenroom.slack.fake;

import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is wrong with a payload, each with the place, as Slack words it. */
final class Findings {
    private final List<String> problems = new ArrayList<>();

    void say(String problem, String at) {
        problems.add(problem + " [json-pointer:" + at + "]");
    }

    List<String> all() {
        return List.copyOf(problems);
    }

    /** A string of this length has to be there. */
    Optional<String> need(JsonElement object, String name, int most, String at) {
        var value = Json.string(object, name);
        if (value.isEmpty()) {
            say("missing required field: " + name, at);
        } else if (value.get().isEmpty()) {
            say("must be more than 0 characters", at + "/" + name);
        } else if (value.get().length() > most) {
            say("must be less than " + (most + 1) + " characters", at + "/" + name);
        }
        return value;
    }

    /** A string of at most this length may be there. */
    void may(JsonElement object, String name, int most, String at) {
        if (Json.member(object, name).isPresent()) {
            need(object, name, most, at);
        }
    }

    /** A list of this many has to be there. */
    List<JsonElement> list(JsonElement object, String name, int most, String at) {
        var list = Json.list(object, name);
        if (list.isEmpty()) {
            say("no more than " + most + " and at least 1 item needed", at + "/" + name);
        } else if (list.size() > most) {
            say("no more than " + most + " items allowed", at + "/" + name);
        }
        return list;
    }

    /** Slack refuses fields it does not know in most places; so does this one everywhere. */
    void only(JsonElement object, Set<String> known, String at) {
        if (object.isJsonObject()) {
            object.getAsJsonObject().keySet().stream().filter(name -> !known.contains(name))
                    .forEach(name -> say("invalid additional property: " + name, at));
        } else {
            say("must be an object", at);
        }
    }

    /** One of these words, where there is one. */
    void word(JsonElement object, String name, Set<String> words, String at) {
        Json.member(object, name).ifPresent(value -> {
            if (!value.isJsonPrimitive() || !words.contains(value.getAsString())) {
                say("failed to match all allowed schemas: " + name, at + "/" + name);
            }
        });
    }
}
