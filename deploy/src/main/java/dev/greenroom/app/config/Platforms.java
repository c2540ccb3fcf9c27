package dev.greenroom.app.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how the platforms are connected: wholly, or not at all. */
final class Platforms {
    static final List<String> HTTP = List.of("http", "https");

    private static final Pattern BOT_TOKEN = Pattern.compile("xoxb-\\S+");
    private static final Pattern APP_TOKEN = Pattern.compile("xapp-\\S+");
    private static final Pattern DISCORD_TOKEN = Pattern.compile("[^.\\s]+\\.[^.\\s]+\\.[^.\\s]+");
    private static final Pattern ONE_SHARD = Pattern.compile("auto|1:0-0");
    private static final Pattern SHARDS = Pattern.compile("\\d{1,5}:\\d{1,5}-\\d{1,5}");

    private Platforms() {}

    static Optional<Setup.Slack> slack(Variables variables) {
        var api = variables.url("SLACK_API_URL", HTTP, "/api/");
        var botToken = variables.secret("SLACK_BOT_TOKEN", BOT_TOKEN, "a bot token (xoxb-…)");
        var signingSecret = variables.secret("SLACK_SIGNING_SECRET");
        refuseWhatComesLater(variables, botToken.isPresent());
        if (signingSecret.isEmpty() && botToken.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Setup.Slack(
                signingSecret.orElseThrow(() -> missing("SLACK_SIGNING_SECRET", "SLACK_BOT_TOKEN",
                        "it stands on the app's page under Basic Information")),
                botToken.orElseThrow(() -> missing("SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET",
                        "it stands on the app's page under OAuth & Permissions")),
                api));
    }

    private static void refuseWhatComesLater(Variables variables, boolean botToken) {
        if (variables.secret("SLACK_APP_TOKEN", APP_TOKEN, "an app-level token (xapp-…)").isPresent()) {
            throw botToken
                    ? new StartRefused("SLACK_APP_TOKEN", "Socket Mode comes with a later version; unset it and use"
                            + " SLACK_SIGNING_SECRET with SLACK_BOT_TOKEN")
                    : missing("SLACK_BOT_TOKEN", "SLACK_APP_TOKEN",
                            "it stands on the app's page under OAuth & Permissions");
        }
        for (String name : List.of("SLACK_CLIENT_ID", "SLACK_CLIENT_SECRET")) {
            if (variables.isSet(name)) {
                throw new StartRefused(name, "many workspaces come with a later version; unset it and use"
                        + " SLACK_SIGNING_SECRET with SLACK_BOT_TOKEN");
            }
        }
    }

    private static StartRefused missing(String name, String other, String where) {
        return new StartRefused(name, other + " is set but this is not; set both (" + where + "), or neither");
    }

    static Optional<Setup.Discord> discord(Variables variables) {
        var api = variables.url("DISCORD_API_URL", HTTP, "/api/v10/");
        Optional<URI> gateway = variables.url("DISCORD_GATEWAY_URL", List.of("ws", "wss"), "");
        String shards = variables.text("DISCORD_SHARDS").orElse("auto");
        if (!ONE_SHARD.matcher(shards).matches()) {
            throw new StartRefused("DISCORD_SHARDS", SHARDS.matcher(shards).matches()
                    ? "more than one shard comes with a later version; unset it"
                    : "“" + shards + "” is neither auto nor total:from-to, such as 16:0-3");
        }
        return variables.secret("DISCORD_TOKEN", DISCORD_TOKEN, "a bot token (three parts with dots)")
                .map(token -> new Setup.Discord(token, api, gateway));
    }
}
