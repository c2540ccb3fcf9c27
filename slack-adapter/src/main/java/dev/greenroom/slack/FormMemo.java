package dev.greenroom.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.PersonId;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What a form has to remember until it is sent, in its {@code private_metadata}: what it means, and how its answer gets
 * back. Slack keeps it and hands it back signed; nothing is kept here.
 */
record FormMemo(String token, ReplyPath path) {
    /** Slack's limit for {@code private_metadata}. */
    static final int LONGEST = 3_000;

    String text() {
        var memo = new JsonObject();
        memo.addProperty("token", token);
        memo.addProperty("channel", path.channel().id());
        memo.addProperty("replaces", path.replaces());
        path.url().ifPresent(url -> {
            memo.addProperty("url", url.address().toString());
            memo.addProperty("issued", url.issued().getEpochSecond());
            memo.addProperty("used", url.used());
        });
        String text = memo.toString();
        if (text.length() > LONGEST) {
            // An address of three thousand characters is none of Slack's; the answer finds another way.
            memo.remove("url");
            return memo.toString();
        }
        return text;
    }

    /** Reads back what {@link #text()} wrote. */
    static FormMemo read(String text, PersonId person) {
        JsonObject memo = JsonParser.parseString(text).getAsJsonObject();
        Optional<ResponseUrl> url = Optional.ofNullable(memo.get("url"))
                .map(address -> new ResponseUrl(URI.create(address.getAsString()),
                        Instant.ofEpochSecond(memo.get("issued").getAsLong()), memo.get("used").getAsInt()));
        return new FormMemo(memo.get("token").getAsString(), new ReplyPath(url, memo.get("replaces").getAsBoolean(),
                new ChannelId(memo.get("channel").getAsString()), person));
    }
}
