package dev.greenroom.core.daily;

import dev.greenroom.core.request.ChannelId;
import dev.greenroom.core.request.Platform;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A channel as somebody typed or picked it. */
sealed interface ChannelRef {
    /** Slack's and Discord's marks around an id. */
    Pattern MENTION = Pattern.compile("<#([A-Za-z0-9_-]{1,64})(?:\\|[^>]*)?>");
    Pattern SLACK_ID = Pattern.compile("[CGD][A-Z0-9]{6,63}");
    Pattern DISCORD_ID = Pattern.compile("\\d{15,20}");
    Pattern ANY_ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    int LONGEST_NAME = 100;

    /** By its id. */
    record Known(ChannelId id) implements ChannelRef {}

    /** By what people call it, without {@code #}. */
    record Named(String name) implements ChannelRef {}

    /** What {@code typed} means; empty where it cannot be a channel. */
    static Optional<ChannelRef> read(String typed, Platform platform) {
        String text = typed.strip();
        Matcher mention = MENTION.matcher(text);
        if (mention.matches()) {
            return Optional.of(new Known(new ChannelId(mention.group(1))));
        }
        if (id(platform).matcher(text).matches()) {
            return Optional.of(new Known(new ChannelId(text)));
        }
        String name = text.startsWith("#") ? text.substring(1) : text;
        return name.isBlank() || name.length() > LONGEST_NAME || name.startsWith("<")
                ? Optional.empty()
                : Optional.of(new Named(name));
    }

    private static Pattern id(Platform platform) {
        return switch (platform) {
            case SLACK -> SLACK_ID;
            case DISCORD -> DISCORD_ID;
            case LOCAL -> ANY_ID;
        };
    }
}
