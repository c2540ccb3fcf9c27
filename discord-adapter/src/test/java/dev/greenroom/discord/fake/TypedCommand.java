package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns what a person types into the typed options that the client sends. Like the client it offers only what is
 * registered.
 */
final class TypedCommand {
    private static final Pattern NAME = Pattern.compile("(?<=^|\\s)([a-z-]+):");
    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;

    private final World world;
    private final Map<String, String> attachments;
    private final boolean unfinished;
    private final ObjectNode resolved = Json.object();

    /** With the files a person has at hand; {@code unfinished} while the last option is still being typed. */
    TypedCommand(World world, Map<String, String> attachments, boolean unfinished) {
        this.world = world;
        this.attachments = attachments;
        this.unfinished = unfinished;
    }

    /** The interaction's data for {@code line}, which begins with a slash. */
    ObjectNode data(String line) {
        String[] words = line.strip().split("\\s+", 2);
        JsonNode command = world.commands().stream()
                .filter(known -> words[0].equals("/" + known.path("name").asText())).findFirst()
                .orElseThrow(() -> new AssertionError("Discord knows no command " + words[0]));
        var data = Json.object().put("id", command.path("id").asText()).put("name", command.path("name").asText())
                .put("type", 1);
        fill(data.putArray("options"), command.path("options"), words.length > 1 ? words[1] : "", words[0]);
        if (!resolved.isEmpty()) {
            data.set("resolved", resolved);
        }
        return data;
    }

    private void fill(ArrayNode options, JsonNode schema, String rest, String path) {
        Optional<JsonNode> nested = Json.list(schema).stream().filter(option -> option.path("type").asInt() <= GROUP)
                .findFirst();
        if (nested.isEmpty()) {
            values(options, schema, rest, path);
            return;
        }
        String[] words = rest.split("\\s+", 2);
        JsonNode next = Json.list(schema).stream().filter(option -> option.path("name").asText().equals(words[0]))
                .findFirst().orElseThrow(() -> new AssertionError("Discord offers no " + path + " " + words[0]));
        var option = options.addObject().put("type", next.path("type").asInt(SUBCOMMAND)).put("name", words[0]);
        fill(option.putArray("options"), next.path("options"), words.length > 1 ? words[1] : "",
                path + " " + words[0]);
    }

    private void values(ArrayNode options, JsonNode schema, String rest, String path) {
        Map<String, JsonNode> known = Json.list(schema).stream().collect(Collectors
                .toMap(option -> option.path("name").asText(), option -> option, (a, b) -> a, LinkedHashMap::new));
        Map<String, String> typed = split(rest, path);
        typed.forEach((name, value) -> {
            JsonNode option = Optional.ofNullable(known.get(name))
                    .orElseThrow(() -> new AssertionError("Discord offers no option " + name + " for " + path));
            boolean focused = unfinished && name.equals(List.copyOf(typed.keySet()).getLast());
            var sent = options.addObject().put("type", option.path("type").asInt()).put("name", name);
            if (focused) {
                sent.put("value", value).put("focused", true);
            } else {
                value(sent, option, value);
            }
        });
        known.values().stream().filter(option -> option.path("required").asBoolean())
                .filter(option -> !unfinished && !typed.containsKey(option.path("name").asText())).findFirst()
                .ifPresent(option -> {
                    throw new AssertionError("Discord demands the option " + option.path("name").asText());
                });
    }

    private static Map<String, String> split(String rest, String path) {
        var values = new LinkedHashMap<String, String>();
        Matcher name = NAME.matcher(rest);
        int at = 0;
        Optional<String> current = Optional.empty();
        while (name.find()) {
            put(values, current, rest.substring(at, name.start()), path);
            current = Optional.of(name.group(1));
            at = name.end();
        }
        put(values, current, rest.substring(at), path);
        return values;
    }

    private static void put(Map<String, String> values, Optional<String> name, String raw, String path) {
        String value = raw.strip().replaceAll("^\"(.*)\"$", "$1");
        if (name.isPresent()) {
            values.put(name.get(), value);
        } else if (!value.isEmpty()) {
            throw new AssertionError("Discord takes no text without an option: " + path + " " + value);
        }
    }

    private void value(ObjectNode sent, JsonNode option, String value) {
        switch (option.path("type").asInt()) {
            case 3 -> sent.put("value", choice(option, value));
            case 4 -> sent.put("value", whole(option, value));
            case 7 -> sent.put("value", channel(value));
            case 11 -> sent.put("value", attachment(value));
            default -> throw new AssertionError("the fake does not know this type of option: " + option);
        }
    }

    private static String choice(JsonNode option, String value) {
        var choices = Json.list(option.path("choices"));
        if (choices.isEmpty()) {
            return value;
        }
        return choices.stream().filter(choice -> choice.path("name").asText().equals(value)).findFirst()
                .map(choice -> choice.path("value").asText())
                .orElseThrow(() -> new AssertionError("Discord offers no choice " + value));
    }

    private static long whole(JsonNode option, String value) {
        long number = Long.parseLong(value);
        if (number < option.path("min_value").asLong(Long.MIN_VALUE)
                || number > option.path("max_value").asLong(Long.MAX_VALUE)) {
            throw new AssertionError("Discord does not take " + value);
        }
        return number;
    }

    private String channel(String value) {
        String name = value.replaceAll("[<#>]", "");
        var channel = world.channels().entrySet().stream()
                .filter(known -> known.getKey().equals(name) || known.getValue().equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("there is no channel " + value));
        resolved.withObject("/channels").set(channel.getKey(),
                Payloads.channel(channel.getKey(), channel.getValue(), world.serverOf(channel.getKey())));
        return channel.getKey();
    }

    private String attachment(String name) {
        String content = Optional.ofNullable(attachments.get(name))
                .orElseThrow(() -> new AssertionError("there is no file " + name));
        String id = world.ids().next();
        resolved.withObject("/attachments").putObject(id).put("id", id).put("filename", name)
                .put("size", content.length()).put("url", "http://127.0.0.1/attachments/" + id + "/" + name)
                .put("proxy_url", "http://127.0.0.1/attachments/" + id + "/" + name);
        return id;
    }
}
