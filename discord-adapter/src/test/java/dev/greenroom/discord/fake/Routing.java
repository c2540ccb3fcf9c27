package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds who answers a request. */
final class Routing implements Rest.Routes {
    private final World world;
    private final InteractionRoutes interactions;
    private final ChannelRoutes channels;
    private final Supplier<String> gatewayUrl;

    Routing(World world, Supplier<String> gatewayUrl) {
        this.world = world;
        this.interactions = new InteractionRoutes(world);
        this.channels = new ChannelRoutes(world);
        this.gatewayUrl = gatewayUrl;
    }

    @Override
    public Optional<JsonNode> answer(Call call) {
        String line = call.line();
        if (line.equals("GET users/@me")) {
            return Optional.of(Payloads.self(world));
        } else if (line.equals("POST users/@me/channels")) {
            return Optional.of(openDirect(call.body().path("recipient_id").asText()));
        } else if (line.equals("GET gateway")) {
            return Optional.of(Json.object().put("url", gatewayUrl.get()));
        } else if (line.equals("GET gateway/bot")) {
            return Optional.of(gateway());
        } else if (call.path().startsWith("users/")) {
            return Optional.of(Payloads.user(known(call.segment(1), 10013, "User")));
        } else if (line.matches("GET guilds/" + World.GUILD + "/members/\\d+")) {
            return Optional.of(Payloads.member(known(call.segment(3), 10007, "Member")));
        } else if (call.path().equals("applications/" + World.APPLICATION + "/commands")) {
            return Optional.of(commands(call));
        } else if (line.matches("POST interactions/\\d+/[^/]+/callback")) {
            return interactions.acknowledge(call);
        } else if (call.path().startsWith("webhooks/")) {
            return interactions.followUp(call);
        } else if (call.path().startsWith("channels/")) {
            return channels.answer(call);
        }
        throw new Refusal(404, 0, "404: Not Found");
    }

    private World.Member known(String id, int code, String what) {
        return world.member(id).orElseThrow(() -> Refusal.unknown(code, what));
    }

    private JsonNode openDirect(String person) {
        var partner = known(person, 10013, "User");
        return Payloads.directChannel(world.directChannel(person), partner);
    }

    private JsonNode gateway() {
        var answer = Json.object().put("url", gatewayUrl.get()).put("shards", 1);
        answer.putObject("session_start_limit").put("total", 1000).put("remaining", 999).put("reset_after", 0)
                .put("max_concurrency", 1);
        return answer;
    }

    private JsonNode commands(Call call) {
        if (call.method().equals("PUT")) {
            CommandRules.check(call.body());
            var registered = new ArrayList<JsonNode>();
            for (JsonNode command : call.body()) {
                ObjectNode stored = command.deepCopy();
                stored.put("id", world.ids().next()).put("application_id", World.APPLICATION)
                        .put("version", world.ids().next());
                withDefaults(stored);
                registered.add(stored);
            }
            world.commands(registered);
        }
        ArrayNode all = Json.array();
        world.commands().forEach(all::add);
        return all;
    }

    /** Discord gives back more than it was given. */
    private static void withDefaults(ObjectNode command) {
        if (!command.has("type")) {
            command.put("type", 1);
        }
        if (!command.has("nsfw")) {
            command.put("nsfw", false);
        }
        for (String absent : new String[]{"default_member_permissions", "name_localizations"}) {
            if (!command.has(absent)) {
                command.putNull(absent);
            }
        }
        command.put("dm_permission", true);
        for (String numbers : new String[]{"contexts", "integration_types"}) {
            var given = Json.list(command.path(numbers));
            var array = command.putArray(numbers);
            given.forEach(number -> array.add(number.asInt()));
        }
    }
}
