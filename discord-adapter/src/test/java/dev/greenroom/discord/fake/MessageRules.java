package dev.greenroom.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** What Discord demands of a message that is sent or edited. */
final class MessageRules {
    /** Flag of a message that only its reader sees. */
    static final int EPHEMERAL = 1 << 6;
    /** Flag of a message in Components V2. */
    static final int V2 = 1 << 15;

    private static final int MOST_FILES = 10;
    private static final int MOST_CONTENT = 2_000;

    private MessageRules() {}

    /**
     * Refuses a message that breaks a rule.
     *
     * @param isV2  whether the message that is edited is in Components V2 already
     * @param files the names of the files that come along
     */
    static void check(JsonNode body, boolean isV2, Set<String> files) {
        boolean v2 = isV2 || (body.path("flags").asInt() & V2) != 0;
        ComponentRules.length("files", files.size(), 0, MOST_FILES);
        String content = body.path("content").asText("");
        ComponentRules.length("content", content.codePointCount(0, content.length()), 0, MOST_CONTENT);
        if (v2) {
            for (String legacy : List.of("content", "embeds", "poll", "sticker_ids")) {
                if (body.hasNonNull(legacy)) {
                    throw Refusal.invalidBody(legacy, "cannot be used with Components V2");
                }
            }
        }
        boolean empty = !Json.present(body, "content") && !Json.present(body, "components")
                && !Json.present(body, "embeds") && files.isEmpty();
        if (empty) {
            throw new Refusal(400, 50006, "Cannot send an empty message");
        }
        new ComponentRules(v2, files).check(body.path("components"));
    }
}
