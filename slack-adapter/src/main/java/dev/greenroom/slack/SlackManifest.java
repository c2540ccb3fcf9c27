package dev.greenroom.slack;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.greenroom.core.command.Catalogue;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.slack.blocks.Limits;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * The manifest from which a Slack app is made: everything an operator would otherwise click together, drawn from the
 * catalogue. There is one slash command for each first word of the commands' paths.
 */
public final class SlackManifest {
    /** Stands for the operator's own server. */
    public static final String URL = "https://YOUR-HOST" + SlackAdapter.PATH;
    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final int LONGEST_HINT = 1_000;
    private static final List<String> SCOPES = List.of("commands", "chat:write", "users:read", "im:write",
            "files:write", "channels:history", "groups:history");

    private SlackManifest() {}

    /** The manifest as JSON, indented, ending in a line end. */
    public static String json(Catalogue catalogue) {
        var manifest = new JsonObject();
        manifest.add("_metadata", object("major_version", 2));
        manifest.add("display_information", information());
        manifest.add("features", features(catalogue));
        var scopes = new JsonObject();
        scopes.add("bot", array(SCOPES));
        var oauth = new JsonObject();
        oauth.add("scopes", scopes);
        manifest.add("oauth_config", oauth);
        manifest.add("settings", settings());
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(manifest) + "\n";
    }

    private static JsonObject information() {
        var information = object("name", "Greenroom");
        information.addProperty("description", "Interview practice where you already talk");
        information.addProperty("background_color", "#1f4d3a");
        return information;
    }

    private static JsonObject features(Catalogue catalogue) {
        var user = object("display_name", "Greenroom");
        user.addProperty("always_online", true);
        var home = object("home_tab_enabled", false);
        home.addProperty("messages_tab_enabled", true);
        home.addProperty("messages_tab_read_only_enabled", false);
        var features = new JsonObject();
        features.add("app_home", home);
        features.add("bot_user", user);
        var commands = new JsonArray();
        byFirstWord(catalogue).forEach((word, all) -> commands.add(command(word, all)));
        features.add("slash_commands", commands);
        return features;
    }

    private static JsonObject settings() {
        var events = object("request_url", URL);
        events.add("bot_events", array(List.of("app_home_opened", "app_uninstalled", "tokens_revoked")));
        var interactivity = object("is_enabled", true);
        interactivity.addProperty("request_url", URL);
        var settings = new JsonObject();
        settings.add("event_subscriptions", events);
        settings.add("interactivity", interactivity);
        settings.addProperty("org_deploy_enabled", false);
        settings.addProperty("socket_mode_enabled", false);
        settings.addProperty("token_rotation_enabled", false);
        return settings;
    }

    private static SequencedMap<String, List<Command>> byFirstWord(Catalogue catalogue) {
        var byWord = new LinkedHashMap<String, List<Command>>();
        catalogue.commands().forEach(command -> byWord
                .computeIfAbsent(command.path().split(" ", 2)[0], word -> new ArrayList<>()).add(command));
        return byWord;
    }

    private static JsonObject command(String word, List<Command> commands) {
        var command = object("command", "/" + word);
        command.addProperty("url", URL);
        command.addProperty("description", Limits.cut(commands.stream()
                .map(each -> each.describe(Locale.ENGLISH)).collect(Collectors.joining(" · ")), LONGEST_DESCRIPTION));
        String hint = commands.stream().map(each -> hint(word, each)).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" | "));
        if (!hint.isEmpty()) {
            command.addProperty("usage_hint", Limits.cut(hint, LONGEST_HINT));
        }
        // Channels and people come as ids, and what would be a mark comes escaped.
        command.addProperty("should_escape", true);
        return command;
    }

    /** The rest of the path and the options: {@code on time:09:00 zone:…}. */
    private static String hint(String word, Command command) {
        String options = command.options().stream().map(SlackManifest::hint).collect(Collectors.joining(" "));
        return (command.path().substring(word.length()).strip() + " " + options).strip();
    }

    private static String hint(Option<?> option) {
        return switch (option.shape()) {
            case Option.Shape.Words words -> "[" + option.name() + ":" + String.join("/", words.words()) + "]";
            case Option.Shape.Text text when text.rest() -> "[" + option.name() + " …]";
            case Option.Shape.Text text -> example(option);
            case Option.Shape.Completed completed -> example(option);
            case Option.Shape.Whole whole -> "[" + option.name() + ":" + whole.from() + "-" + whole.to() + "]";
            case Option.Shape.Channel channel -> "[" + option.name() + ":#…]";
            case Option.Shape.File file -> "[" + option.name() + ":" + option.example() + "]";
        };
    }

    private static String example(Option<?> option) {
        return "[" + option.name() + ":" + option.example() + "]";
    }

    private static JsonObject object(String name, Object value) {
        var object = new JsonObject();
        switch (value) {
            case Boolean truth -> object.addProperty(name, truth);
            case Number number -> object.addProperty(name, number);
            default -> object.addProperty(name, value.toString());
        }
        return object;
    }

    private static JsonArray array(List<String> words) {
        var array = new JsonArray();
        words.forEach(array::add);
        return array;
    }
}
