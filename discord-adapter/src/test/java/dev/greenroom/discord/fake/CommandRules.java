package dev.greenroom.discord.fake;

import static dev.greenroom.discord.fake.ComponentRules.length;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What Discord demands of the commands that an application registers. */
final class CommandRules {
    private static final Pattern NAME = Pattern.compile("[-_'\\p{L}\\p{N}\\p{IsDevanagari}\\p{IsThai}]{1,32}");
    private static final Set<String> COMMAND_FIELDS = Set.of("name", "name_localizations", "description",
            "description_localizations", "options", "default_member_permissions", "dm_permission", "nsfw", "type",
            "contexts", "integration_types");
    private static final Set<String> OPTION_FIELDS = Set.of("type", "name", "name_localizations", "description",
            "description_localizations", "required", "choices", "options", "channel_types", "min_value", "max_value",
            "min_length", "max_length", "autocomplete");
    private static final Set<String> CHOICE_FIELDS = Set.of("name", "name_localizations", "value");
    private static final Set<String> LOCALES = Set.of("id", "da", "de", "en-GB", "en-US", "es-ES", "es-419", "fr",
            "hr", "it", "lt", "hu", "nl", "no", "pl", "pt-BR", "ro", "fi", "sv-SE", "vi", "tr", "cs", "el", "bg",
            "ru", "uk", "hi", "th", "zh-CN", "ja", "zh-TW", "ko");
    private static final int MOST_CHARACTERS = 8_000;
    private static final int SUBCOMMAND = 1;
    private static final int GROUP = 2;

    private CommandRules() {}

    /** Refuses a whole set of commands that breaks a rule. */
    static void check(JsonNode commands) {
        length("commands", commands.size(), 0, 100);
        var names = new HashSet<String>();
        for (JsonNode command : commands) {
            String path = command.path("name").asText();
            fields(command, COMMAND_FIELDS, path);
            named(command, path);
            options(command.path("options"), path, 0);
            length(path + " in all", characters(command), 0, MOST_CHARACTERS);
            if (!names.add(command.path("name").asText())) {
                throw Refusal.invalidBody(path, "the same name twice");
            }
        }
    }

    private static void options(JsonNode options, String path, int depth) {
        length(path + ".options", options.size(), 0, 25);
        var names = new HashSet<String>();
        boolean nested = false;
        boolean plain = false;
        boolean optional = false;
        for (JsonNode option : options) {
            String at = path + " " + option.path("name").asText();
            fields(option, OPTION_FIELDS, at);
            named(option, at);
            int type = option.path("type").asInt();
            if (type == SUBCOMMAND || type == GROUP) {
                nested = true;
                if (depth > 1 || (depth == 1 && type == GROUP)) {
                    throw Refusal.invalidBody(at, "nested too deep");
                }
                if (type == GROUP) {
                    length(at + ".options", option.path("options").size(), 1, 25);
                }
                options(option.path("options"), at, depth + (type == SUBCOMMAND ? 2 : 1));
            } else {
                plain = true;
                value(option, at);
                if (option.path("required").asBoolean() && optional) {
                    throw Refusal.invalidBody(at, "Required options must be placed before non-required options");
                }
                optional |= !option.path("required").asBoolean();
            }
            if (!names.add(option.path("name").asText())) {
                throw Refusal.invalidBody(at, "the same name twice");
            }
        }
        if (nested && plain) {
            throw Refusal.invalidBody(path, "Sub-command and sub-command group option types are mutually exclusive");
        }
    }

    private static void value(JsonNode option, String at) {
        int type = option.path("type").asInt();
        if (type < 3 || type > 11) {
            throw Refusal.invalidBody(at + ".type", "unknown");
        }
        JsonNode choices = option.path("choices");
        length(at + ".choices", choices.size(), 0, 25);
        boolean ranged = option.hasNonNull("min_value") || option.hasNonNull("max_value");
        if (option.path("autocomplete").asBoolean() && !choices.isEmpty()) {
            throw Refusal.invalidBody(at, "choices and autocomplete together");
        }
        if (ranged && type != 4 && type != 10) {
            throw Refusal.invalidBody(at, "only numbers have a range");
        }
        for (JsonNode choice : choices) {
            fields(choice, CHOICE_FIELDS, at);
            length(at + ".choices.name", choice.path("name").asText().length(), 1, 100);
            if (type == 3) {
                length(at + ".choices.value", choice.path("value").asText().length(), 1, 100);
            }
        }
    }

    private static void named(JsonNode node, String at) {
        String name = node.path("name").asText();
        if (!NAME.matcher(name).matches() || !name.equals(name.toLowerCase(Locale.ROOT))) {
            throw Refusal.invalidBody(at + ".name", "Command name is invalid");
        }
        length(at + ".description", node.path("description").asText().length(), 1, 100);
        for (var translation : node.path("description_localizations").properties()) {
            locale(translation.getKey(), at);
            length(at + ".description_localizations", translation.getValue().asText().length(), 1, 100);
        }
        node.path("name_localizations").fieldNames().forEachRemaining(locale -> locale(locale, at));
    }

    private static void locale(String locale, String at) {
        if (!LOCALES.contains(locale)) {
            throw Refusal.invalidBody(at, "unknown locale " + locale);
        }
    }

    private static void fields(JsonNode node, Set<String> known, String at) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!known.contains(name)) {
                throw Refusal.invalidBody(at + "." + name, "unknown field");
            }
        }
    }

    /** Names, descriptions and values; of each the longest language counts. */
    private static int characters(JsonNode node) {
        int sum = longest(node, "name") + longest(node, "description");
        sum += node.path("value").isTextual() ? node.path("value").asText().length() : 0;
        for (JsonNode child : node.path("options")) {
            sum += characters(child);
        }
        for (JsonNode child : node.path("choices")) {
            sum += characters(child);
        }
        return sum;
    }

    private static int longest(JsonNode node, String name) {
        int longest = node.path(name).asText().length();
        for (JsonNode translation : node.path(name + "_localizations")) {
            longest = Math.max(longest, translation.asText().length());
        }
        return longest;
    }
}
