package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message as Discord keeps it. Guarded by the world it belongs to. */
final class FakeMessage {
    private static final Pattern MENTION = Pattern.compile("@everyone|@here|<@[!&]?\\d+>");

    final String id;
    final String channel;
    /** The only person who sees it; empty for everybody. */
    final Optional<String> onlyFor;
    final Map<String, byte[]> files = new LinkedHashMap<>();
    ObjectNode body = Json.object();
    Optional<String> nonce = Optional.empty();
    Optional<String> repliesTo = Optional.empty();
    final Set<String> pings = new LinkedHashSet<>();
    boolean loading;
    int edits;

    FakeMessage(String id, String channel, Optional<String> onlyFor) {
        this.id = id;
        this.channel = channel;
        this.onlyFor = onlyFor;
    }

    boolean isV2() {
        return (body.path("flags").asInt() & MessageRules.V2) != 0;
    }

    /** Takes over what {@code change} says, as an edit does: what it does not mention stays. */
    void apply(JsonNode change, Map<String, byte[]> newFiles) {
        boolean v2 = isV2();
        if (change.has("attachments")) {
            files.clear();
        }
        files.putAll(newFiles);
        for (String field : new String[]{"content", "embeds", "components", "flags"}) {
            if (change.has(field)) {
                body.set(field, change.get(field).deepCopy());
            }
        }
        ping(change);
        if (v2) {
            body.put("flags", body.path("flags").asInt() | MessageRules.V2);
        }
        loading = false;
    }

    /** Without a word on mentions, every mention in the text pings. */
    private void ping(JsonNode change) {
        JsonNode parse = change.path("allowed_mentions").path("parse");
        if (parse.isArray() && parse.isEmpty()) {
            return;
        }
        Matcher mention = MENTION.matcher(body.toString());
        while (mention.find()) {
            pings.add(mention.group());
        }
    }

    /** The message as Discord shows it to the application. */
    ObjectNode json(ObjectNode author) {
        var json = Json.object().put("id", id).put("channel_id", channel).put("type", 0)
                .put("content", body.path("content").asText("")).put("timestamp", "2027-01-01T00:00:00.000000+00:00")
                .put("tts", false).put("mention_everyone", false).put("pinned", false)
                .put("flags", body.path("flags").asInt() | (onlyFor.isPresent() ? MessageRules.EPHEMERAL : 0));
        json.putNull("edited_timestamp");
        json.set("author", author);
        nonce.ifPresent(value -> json.put("nonce", value));
        for (String list : new String[]{"mentions", "mention_roles", "embeds"}) {
            json.putArray(list);
        }
        ArrayNode attachments = json.putArray("attachments");
        files.forEach((name, content) -> attachments.addObject().put("id", id).put("filename", name)
                .put("size", content.length).put("url", url(name)).put("proxy_url", url(name)));
        JsonNode components = body.path("components").isArray() ? body.path("components").deepCopy() : Json.array();
        resolve(components);
        json.set("components", components);
        return json;
    }

    /** Components come back with ids of their own and with addresses for files. */
    private void resolve(JsonNode node) {
        if (node instanceof ObjectNode object) {
            if (object.path("url").asText().startsWith("attachment://")) {
                String name = object.path("url").asText().substring("attachment://".length());
                object.put("url", url(name)).put("proxy_url", url(name)).put("content_type", "image/png")
                        .put("width", 1).put("height", 1);
            }
            if (object.has("type")) {
                object.put("id", Math.abs(System.identityHashCode(object) % 1_000_000) + 1);
            }
        }
        node.forEach(this::resolve);
    }

    private String url(String name) {
        return "http://127.0.0.1/attachments/" + id + "/" + name;
    }
}
