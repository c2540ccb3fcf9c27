package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;

/** Messages in channels, sent by the application on its own account. */
final class ChannelRoutes {
    private static final int LONGEST_NONCE = 25;
    private static final int LONGEST_NAME = 100;
    private static final int PRIVATE_THREAD = 12;

    private final World world;

    ChannelRoutes(World world) {
        this.world = world;
    }

    /** Everything below {@code channels/ID}. */
    Optional<JsonNode> answer(Call call) {
        synchronized (world) {
            String channel = call.segment(1);
            if (!world.knowsChannel(channel)) {
                throw Refusal.unknown(10003, "Channel");
            }
            String[] path = call.path().split("/");
            if (path.length == 2 && (call.method().equals("DELETE") || call.body().path("archived").asBoolean())) {
                return Optional.of(Payloads.thread(channel, world.close(channel)
                        .orElseThrow(() -> new Refusal(403, 50013, "Missing Permissions"))));
            }
            if (path.length == 2) {
                return Optional.of(world.thread(channel).map(thread -> Payloads.thread(channel, thread))
                        .orElseThrow(() -> new Refusal(405, 0, "405: Method Not Allowed")));
            }
            if (path[2].equals("threads")) {
                return Optional.of(thread(channel, call.body()));
            }
            if (path[2].equals("thread-members")) {
                world.thread(channel).orElseThrow(() -> Refusal.unknown(10003, "Channel")).members().add(path[3]);
                return Optional.empty();
            }
            if (path.length == 3 && call.method().equals("POST")) {
                return Optional.of(post(channel, call).json(world.author()));
            }
            if (path.length == 3) {
                return Optional.of(recent(channel, Integer.parseInt(call.query().getOrDefault("limit", "50"))));
            }
            return Optional.of(edit(call));
        }
    }

    /** A thread that hangs on no message; only private ones are begun here. */
    private JsonNode thread(String channel, JsonNode body) {
        ComponentRules.length("name", body.path("name").asText().length(), 1, LONGEST_NAME);
        if (body.path("type").asInt() != PRIVATE_THREAD) {
            throw new Refusal(400, 50035, "type");
        }
        var thread = new World.PrivateThread(channel, body.path("name").asText(), new ArrayList<>());
        return Payloads.thread(world.add(thread), thread);
    }

    private FakeMessage post(String channel, Call call) {
        MessageRules.check(call.body(), false, call.files().keySet());
        String nonce = call.body().path("nonce").asText();
        ComponentRules.length("nonce", nonce.length(), 0, LONGEST_NONCE);
        if (world.knowsNonces() && call.body().path("enforce_nonce").asBoolean() && !nonce.isEmpty()) {
            var same = world.messages(channel).stream().filter(message -> message.nonce.equals(Optional.of(nonce)))
                    .findFirst();
            if (same.isPresent()) {
                return same.get();
            }
        }
        var message = new FakeMessage(world.ids().next(), channel, Optional.empty());
        message.apply(call.body(), call.files());
        message.nonce = Optional.of(nonce).filter(text -> !text.isEmpty());
        message.repliesTo = Optional.of(call.body().path("message_reference").path("message_id").asText())
                .filter(id -> !id.isEmpty());
        return world.add(message);
    }

    private JsonNode recent(String channel, int limit) {
        var messages = new ArrayList<>(world.messages(channel).stream().filter(message -> message.onlyFor.isEmpty())
                .toList());
        Collections.reverse(messages);
        var array = Json.array();
        messages.stream().limit(limit).forEach(message -> array.add(message.json(world.author())));
        return array;
    }

    private JsonNode edit(Call call) {
        var message = world.message(call.segment(3)).filter(found -> found.onlyFor.isEmpty())
                .orElseThrow(() -> Refusal.unknown(10008, "Message"));
        if (!call.method().equals("PATCH")) {
            throw new Refusal(405, 0, "405: Method Not Allowed");
        }
        MessageRules.check(call.body(), message.isV2(), call.files().keySet());
        message.apply(call.body(), call.files());
        message.edits++;
        world.changed();
        return message.json(world.author());
    }
}
