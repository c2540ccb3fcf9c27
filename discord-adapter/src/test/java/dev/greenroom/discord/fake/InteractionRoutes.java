package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.greenroom.discord.fake.FakeInteraction.Ack;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Acknowledgements of interactions, and what follows through their tokens. */
final class InteractionRoutes {
    private static final Duration DEADLINE = Duration.ofSeconds(3);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);
    private static final int MESSAGE = 4;
    private static final int DEFERRED_MESSAGE = 5;
    private static final int DEFERRED_UPDATE = 6;
    private static final int UPDATE = 7;
    private static final int AUTOCOMPLETE = 8;
    private static final int MODAL = 9;

    private final World world;

    InteractionRoutes(World world) {
        this.world = world;
    }

    /** {@code POST interactions/ID/TOKEN/callback}. */
    Optional<JsonNode> acknowledge(Call call) {
        synchronized (world) {
            var interaction = world.interaction(call.segment(2)).filter(known -> known.id.equals(call.segment(1)))
                    .filter(known -> Duration.between(known.at, world.now()).compareTo(DEADLINE) <= 0)
                    .orElseThrow(() -> Refusal.unknown(10062, "interaction"));
            if (interaction.ack.isPresent()) {
                throw new Refusal(400, 40060, "Interaction has already been acknowledged.");
            }
            int type = call.body().path("type").asInt();
            JsonNode data = call.body().path("data");
            if (!allowed(interaction).contains(type)) {
                throw Refusal.invalidBody("type", type + " does not answer this kind of interaction");
            }
            Optional<FakeMessage> message = first(interaction, type, call);
            interaction.ack = Optional.of(new Ack(type, data.path("flags").asInt(), data.deepCopy(), world.now()));
            interaction.original = message.or(() -> interaction.source);
            message.ifPresent(interaction.messages::add);
            world.changed();
            return Optional.of(answer(interaction, type, message));
        }
    }

    private static Set<Integer> allowed(FakeInteraction interaction) {
        return switch (interaction.kind) {
            case COMMAND -> Set.of(MESSAGE, DEFERRED_MESSAGE, MODAL);
            case COMPONENT -> Set.of(MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE, MODAL);
            case AUTOCOMPLETE -> Set.of(AUTOCOMPLETE);
            case MODAL -> interaction.source.isPresent()
                    ? Set.of(MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE)
                    : Set.of(MESSAGE, DEFERRED_MESSAGE);
        };
    }

    private Optional<FakeMessage> first(FakeInteraction interaction, int type, Call call) {
        JsonNode data = call.body().path("data");
        switch (type) {
            case MESSAGE -> {
                MessageRules.check(data, false, call.files().keySet());
                return Optional.of(newMessage(interaction, call, data));
            }
            case DEFERRED_MESSAGE -> {
                if ((data.path("flags").asInt() & ~MessageRules.EPHEMERAL) != 0) {
                    throw Refusal.invalidBody("data.flags", "only EPHEMERAL is valid here");
                }
                var message = newMessage(interaction, call, data);
                message.loading = true;
                return Optional.of(message);
            }
            case UPDATE -> {
                var source = interaction.source.orElseThrow();
                MessageRules.check(data, source.isV2(), call.files().keySet());
                source.apply(data, call.files());
                return Optional.empty();
            }
            case AUTOCOMPLETE -> {
                choices(data.path("choices"));
                return Optional.empty();
            }
            case MODAL -> {
                ModalRules.check(data);
                return Optional.empty();
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    private static void choices(JsonNode choices) {
        ComponentRules.length("choices", choices.size(), 0, 25);
        choices.forEach(choice -> {
            ComponentRules.length("name", choice.path("name").asText().length(), 1, 100);
            ComponentRules.length("value", choice.path("value").asText().length(), 1, 100);
        });
    }

    private FakeMessage newMessage(FakeInteraction interaction, Call call, JsonNode data) {
        boolean ephemeral = (data.path("flags").asInt() & MessageRules.EPHEMERAL) != 0;
        var message = new FakeMessage(world.ids().next(), interaction.person.channel(),
                ephemeral ? Optional.of(interaction.person.id()) : Optional.empty());
        message.apply(data, call.files());
        return world.add(message);
    }

    private ObjectNode answer(FakeInteraction interaction, int type, Optional<FakeMessage> message) {
        var answer = Json.object();
        answer.putObject("interaction").put("id", interaction.id).put("type", interaction.kind.type);
        var resource = answer.putObject("resource").put("type", type);
        message.ifPresent(shown -> resource.set("message", shown.json(world.author())));
        return answer;
    }

    /** Everything below {@code webhooks/APPLICATION/TOKEN}. */
    Optional<JsonNode> followUp(Call call) {
        synchronized (world) {
            var interaction = world.interaction(call.segment(2)).filter(known -> known.ack.isPresent())
                    .orElseThrow(() -> Refusal.unknown(10015, "Webhook"));
            if (Duration.between(interaction.at, world.now()).compareTo(TOKEN_LIFE) > 0) {
                throw new Refusal(401, 50027, "Invalid Webhook Token");
            }
            return switch (call.method()) {
                case "POST" -> Optional.of(create(interaction, call).json(world.author()));
                case "PATCH" -> Optional.of(edit(interaction, target(interaction, call), call));
                case "DELETE" -> delete(interaction, target(interaction, call));
                case "GET" -> Optional.of(target(interaction, call).json(world.author()));
                default -> throw new Refusal(405, 0, "405: Method Not Allowed");
            };
        }
    }

    private FakeMessage target(FakeInteraction interaction, Call call) {
        String id = call.segment(4);
        return (id.equals("@original") ? interaction.original : world.message(id))
                .filter(message -> world.message(message.id).isPresent())
                .orElseThrow(() -> Refusal.unknown(10008, "Message"));
    }

    private FakeMessage create(FakeInteraction interaction, Call call) {
        var original = interaction.original.filter(message -> message.loading);
        if (original.isPresent() && interaction.ack.map(Ack::type).orElse(0) == DEFERRED_MESSAGE) {
            // The first follow-up takes the place of "thinking", whatever it says about who may see it.
            edit(interaction, original.get(), call);
            return original.get();
        }
        MessageRules.check(call.body(), false, call.files().keySet());
        var message = newMessage(interaction, call, call.body());
        interaction.messages.add(message);
        interaction.results++;
        world.changed();
        return message;
    }

    private JsonNode edit(FakeInteraction interaction, FakeMessage message, Call call) {
        MessageRules.check(call.body(), message.isV2(), call.files().keySet());
        message.apply(call.body(), call.files());
        message.edits++;
        interaction.results++;
        if (!interaction.messages.contains(message)) {
            interaction.messages.add(message);
        }
        world.changed();
        return message.json(world.author());
    }

    private Optional<JsonNode> delete(FakeInteraction interaction, FakeMessage message) {
        world.remove(message);
        interaction.messages.remove(message);
        interaction.original = interaction.original.filter(original -> original != message);
        world.changed();
        return Optional.empty();
    }
}
