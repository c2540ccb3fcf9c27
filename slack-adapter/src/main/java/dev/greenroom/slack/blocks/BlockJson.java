package dev.greenroom.slack.blocks;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonSerializer;
import com.slack.api.model.block.element.RichTextSectionElement.LimitedTextStyle;
import com.slack.api.model.block.element.RichTextSectionElement.TextStyle;
import com.slack.api.util.json.GsonFactory;

/** Blocks as JSON: Slack's own mapping, but for styles, of which only what is set is written. */
public final class BlockJson {
    private static final Gson GSON = gson();

    private BlockJson() {}

    /** {@code value} as a tree. */
    public static JsonElement tree(Object value) {
        return GSON.toJsonTree(value);
    }

    /** {@code value} as text. */
    public static String text(Object value) {
        return GSON.toJson(value);
    }

    /** Eight flags at each word would make a page several times as large as its text. */
    private static Gson gson() {
        Gson plain = GsonFactory.createSnakeCase();
        JsonSerializer<Object> onlyWhatIsSet = (style, type, context) -> {
            var set = new JsonObject();
            plain.toJsonTree(style).getAsJsonObject().asMap().forEach((name, value) -> {
                if (value.getAsBoolean()) {
                    set.add(name, value);
                }
            });
            return set;
        };
        var builder = new GsonBuilder()
                .setFieldNamingPolicy(com.google.gson.FieldNamingPolicy.LOWER_CASE_WITH_UNDERSCORES)
                .disableHtmlEscaping();
        GsonFactory.registerTypeAdapters(builder, false);
        return builder.registerTypeAdapter(TextStyle.class, onlyWhatIsSet)
                .registerTypeAdapter(LimitedTextStyle.class, onlyWhatIsSet).create();
    }
}
