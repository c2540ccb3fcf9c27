package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Takes single payloads without any connection: refuses what Discord refuses, and shows the others as people see them. */
public final class StrictDiscord {
    private StrictDiscord() {}

    /**
     * A message as people see it.
     *
     * @param files the names of the files that come along
     * @throws AssertionError if Discord would refuse it
     */
    public static VisibleMessage message(String json, Set<String> files) {
        JsonNode body = checked(json, node -> MessageRules.check(node, false, files));
        var message = new FakeMessage("1", "2", Optional.empty());
        message.apply(body, Map.of());
        return VisibleMessage.of(message);
    }

    /** A form as people see it; an {@link AssertionError} if Discord would refuse it. */
    public static VisibleModal modal(String json) {
        return VisibleModal.of(checked(json, ModalRules::check), Optional.empty());
    }

    /** Refuses commands with an {@link AssertionError} if Discord would. */
    public static void commands(String json) {
        checked(json, CommandRules::check);
    }

    private static JsonNode checked(String json, Consumer<JsonNode> rules) {
        JsonNode node = Json.read(json);
        try {
            rules.accept(node);
        } catch (Refusal refusal) {
            throw new AssertionError("Discord refuses: " + refusal.getMessage(), refusal);
        }
        return node;
    }

    /** JSON with indents, for snapshots. */
    public static String pretty(String json) {
        return Json.pretty(Json.sorted(Json.read(json)));
    }
}
