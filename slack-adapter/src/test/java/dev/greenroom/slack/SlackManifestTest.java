package dev.greenroom.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlackManifestTest {
    private final String json = SlackManifest.json(new Try().catalogue());
    private final JsonObject manifest = JsonParser.parseString(json).getAsJsonObject();

    private List<JsonElement> commands() {
        return manifest.getAsJsonObject("features").getAsJsonArray("slash_commands").asList();
    }

    @Test
    void thereIsOneCommandForEachFirstWord() {
        assertThat(commands()).extracting(command -> command.getAsJsonObject().get("command").getAsString())
                .containsExactly("/try", "/hello");
    }

    @Test
    void commandsAreEscapedAndWithinSlacksLimits() {
        for (JsonElement element : commands()) {
            var command = element.getAsJsonObject();
            assertThat(command.get("should_escape").getAsBoolean()).isTrue();
            assertThat(command.get("url").getAsString()).isEqualTo(SlackManifest.URL);
            assertThat(command.get("description").getAsString()).isNotBlank().hasSizeLessThanOrEqualTo(2_000);
            if (command.has("usage_hint")) {
                assertThat(command.get("usage_hint").getAsString()).isNotBlank().hasSizeLessThanOrEqualTo(1_000);
            }
        }
        assertThat(json).contains("echo [words …] | aloud").endsWith("\n");
    }

    @Test
    void everyScopeInUseIsAskedFor() {
        assertThat(manifest.getAsJsonObject("oauth_config").getAsJsonObject("scopes").getAsJsonArray("bot").asList())
                .extracting(JsonElement::getAsString).containsExactly("commands", "chat:write", "users:read",
                        "im:write", "files:write", "channels:history", "groups:history");
    }
}
