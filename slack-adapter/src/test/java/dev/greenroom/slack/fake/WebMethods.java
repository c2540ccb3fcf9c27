package dev.greenroom.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The methods of the Web API that Greenroom uses. */
final class WebMethods {
    private final State state;
    private final ChatMethods chat;
    private final String base;
    private final Map<String, String> uploads = new HashMap<>();

    WebMethods(State state, String base) {
        this.state = state;
        this.base = base;
        this.chat = new ChatMethods(state);
    }

    FakeSlack.Result call(String method, Map<String, String> parameters) {
        return switch (method) {
            case "auth.test" -> FakeSlack.Result.ok(Json.object("url", base, "team", "Fake", "user", "greenroom",
                    "team_id", FakeSlack.TEAM, "user_id", FakeSlack.BOT, "bot_id", "B0FAKE"));
            case "users.info" -> state.user(parameters.getOrDefault("user", ""))
                    .map(user -> FakeSlack.Result.ok(Json.object("user", user.deepCopy())))
                    .orElse(FakeSlack.Result.error("user_not_found"));
            case "views.open" -> open(parameters);
            case "conversations.open" -> direct(parameters);
            case "conversations.info" -> state.channel(parameters.getOrDefault("channel", ""))
                    .map(channel -> FakeSlack.Result.ok(Json.object("channel",
                            Json.object("id", channel.id(), "name", channel.name(), "is_member", channel.member()))))
                    .orElse(FakeSlack.Result.error("channel_not_found"));
            case "conversations.history" -> chat.history(parameters);
            case "chat.postMessage" -> chat.post(parameters);
            case "chat.postEphemeral" -> chat.whisper(parameters);
            case "chat.update" -> chat.update(parameters);
            case "files.getUploadURLExternal" -> uploadUrl(parameters);
            case "files.completeUploadExternal" -> complete(parameters);
            default -> FakeSlack.Result.error("unknown_method");
        };
    }

    private FakeSlack.Result open(Map<String, String> parameters) {
        JsonElement view = Json.parse(parameters.getOrDefault("view", "{}"));
        var problems = ViewRules.of(view);
        if (!problems.isEmpty()) {
            var details = new JsonArray();
            problems.forEach(details::add);
            return FakeSlack.Result.error("invalid_arguments", details);
        }
        String trigger = parameters.getOrDefault("trigger_id", "");
        Optional<String> refusal = state.exchange(trigger);
        if (refusal.isPresent()) {
            return FakeSlack.Result.error(refusal.get());
        }
        var opened = new FakeView(state.next("V"), state.ownerOf(trigger), view);
        state.open(opened);
        var answer = view.deepCopy().getAsJsonObject();
        answer.addProperty("id", opened.id());
        return FakeSlack.Result.ok(Json.object("view", answer));
    }

    private FakeSlack.Result direct(Map<String, String> parameters) {
        String user = parameters.getOrDefault("users", "");
        if (state.user(user).isEmpty()) {
            return FakeSlack.Result.error("user_not_found");
        }
        return FakeSlack.Result.ok(Json.object("channel", Json.object("id", directOf(user))));
    }

    /** The direct conversation of the bot with a person. */
    static String directOf(String user) {
        return "D" + user.substring(1);
    }

    private FakeSlack.Result uploadUrl(Map<String, String> parameters) {
        if (parameters.getOrDefault("filename", "").isEmpty() || parameters.getOrDefault("length", "0").equals("0")) {
            return FakeSlack.Result.error("invalid_arguments");
        }
        String id = state.next("F");
        return FakeSlack.Result.ok(Json.object("upload_url", base + "/upload/" + id, "file_id", id));
    }

    synchronized void upload(String path, byte[] body) {
        uploads.put(path.substring(path.lastIndexOf('/') + 1), new String(body, StandardCharsets.UTF_8));
    }

    private synchronized FakeSlack.Result complete(Map<String, String> parameters) {
        String channel = parameters.getOrDefault("channel_id", "");
        if (!channel.matches("[CGDZ].+")) {
            return FakeSlack.Result.error("invalid_channel");
        }
        var done = new JsonArray();
        for (JsonElement file : Json.parse(parameters.getOrDefault("files", "[]")).getAsJsonArray()) {
            String id = Json.text(file, "id");
            if (!uploads.containsKey(id)) {
                return FakeSlack.Result.error("file_not_found");
            }
            JsonObject known = Json.object("id", id, "title", Json.text(file, "title"), "permalink",
                    "https://fake.slack.com/files/" + id);
            done.add(known);
            state.add(channel, Optional.empty(), parameters.getOrDefault("initial_comment", ""), new JsonArray(),
                    Json.object("file", Json.text(file, "title"), "content", uploads.get(id)));
        }
        return FakeSlack.Result.ok(Json.object("files", done));
    }
}
