package dev.greenroom.slack.fake;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.greenroom.slack.fake.FakeSlack.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages through the Web API: only where the bot is a member, or directly. */
final class ChatMethods {
    private final State state;

    ChatMethods(State state) {
        this.state = state;
    }

    Result post(Map<String, String> parameters) {
        Optional<Result> refusal = placeRefusal(channel(parameters)).or(() -> contentRefusal(parameters));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var payload = new JsonObject();
        for (String name : List.of("metadata", "thread_ts")) {
            Optional.ofNullable(parameters.get(name)).ifPresent(value -> payload.add(name,
                    name.equals("metadata") ? Json.parse(value) : Json.object("ts", value)));
        }
        var message = state.add(channel(parameters), Optional.empty(), text(parameters), blocks(parameters), payload);
        return Result.ok(Json.object("channel", message.channel(), "ts", message.ts(), "message", shown(message)));
    }

    Result whisper(Map<String, String> parameters) {
        String channel = channel(parameters);
        String user = parameters.getOrDefault("user", "");
        Optional<Result> refusal = placeRefusal(channel).or(() -> contentRefusal(parameters));
        if (refusal.isPresent()) {
            return refusal.get();
        }
        if (state.user(user).isEmpty()) {
            return Result.error("user_not_in_channel");
        }
        var message = state.add(channel, Optional.of(user), text(parameters), blocks(parameters), new JsonObject());
        return Result.ok(Json.object("message_ts", message.ts()));
    }

    Result update(Map<String, String> parameters) {
        Optional<Result> refusal = contentRefusal(parameters);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        return state.message(parameters.getOrDefault("ts", ""))
                .filter(old -> old.onlyFor().isEmpty() && old.channel().equals(channel(parameters)))
                .map(old -> state.put(new SeenMessage(old.ts(), old.channel(), old.onlyFor(), text(parameters),
                        blocks(parameters), old.payload())))
                .map(message -> Result.ok(Json.object("channel", message.channel(), "ts", message.ts())))
                .orElse(Result.error("message_not_found"));
    }

    Result history(Map<String, String> parameters) {
        String channel = channel(parameters);
        Optional<Result> refusal = placeRefusal(channel);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        int limit = Integer.parseInt(parameters.getOrDefault("limit", "100"));
        int start = Integer.parseInt(parameters.getOrDefault("cursor", "0"));
        double oldest = Double.parseDouble(parameters.getOrDefault("oldest", "0"));
        var all = state
                .messages(message -> message.channel().equals(channel) && message.onlyFor().isEmpty()
                        && !message.payload().has("thread_ts") && Double.parseDouble(message.ts()) > oldest)
                .stream().sorted(Comparator.comparing(SeenMessage::ts).reversed()).toList();
        boolean metadata = "true".equals(parameters.get("include_all_metadata"))
                || "1".equals(parameters.get("include_all_metadata"));
        var page = new JsonArray();
        all.stream().skip(start).limit(limit).forEach(message -> {
            var shown = shown(message);
            if (metadata && message.payload().has("metadata")) {
                shown.add("metadata", message.payload().get("metadata"));
            }
            page.add(shown);
        });
        boolean more = all.size() > start + limit;
        return Result.ok(Json.object("messages", page, "has_more", more, "response_metadata",
                Json.object("next_cursor", more ? Integer.toString(start + limit) : "")));
    }

    private static JsonObject shown(SeenMessage message) {
        return Json.object("type", "message", "user", FakeSlack.BOT, "bot_id", "B0FAKE", "ts", message.ts(), "text",
                message.fallback());
    }

    private Optional<Result> placeRefusal(String channel) {
        if (channel.startsWith("D")) {
            return Optional.empty();
        }
        Optional<State.Channel> known = state.channel(channel);
        if (known.isEmpty()) {
            return Optional.of(Result.error("channel_not_found"));
        }
        return known.get().member() ? Optional.empty() : Optional.of(Result.error("not_in_channel"));
    }

    private static Optional<Result> contentRefusal(Map<String, String> parameters) {
        var problems = BlockRules.ofMessage(blocks(parameters));
        if (!problems.isEmpty()) {
            boolean tooLong = problems.stream().anyMatch(problem -> problem.startsWith("msg_blocks_too_long"));
            var details = new JsonArray();
            problems.forEach(details::add);
            return Optional.of(Result.error(tooLong ? "msg_blocks_too_long" : "invalid_blocks", details));
        }
        if (text(parameters).isEmpty()) {
            return Optional.of(Result.error("no_text"));
        }
        return text(parameters).length() > 40_000 ? Optional.of(Result.error("msg_too_long")) : Optional.empty();
    }

    private String channel(Map<String, String> parameters) {
        String channel = parameters.getOrDefault("channel", "");
        return channel.startsWith("U") && state.user(channel).isPresent() ? WebMethods.directOf(channel) : channel;
    }

    private static String text(Map<String, String> parameters) {
        return parameters.getOrDefault("text", "");
    }

    private static JsonElement blocks(Map<String, String> parameters) {
        return Json.parse(parameters.getOrDefault("blocks", "[]"));
    }
}
