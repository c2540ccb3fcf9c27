package dev.greenroom.discord;

import java.net.URI;
import java.util.Optional;

/**
 * How Discord is reached.
 *
 * @param token      the bot's token; never logged
 * @param apiUrl     base of the REST API, ends in {@code /api/v10/}; empty for Discord's own
 * @param gatewayUrl the gateway, {@code ws} or {@code wss}; empty for Discord's own, or for the one that {@code apiUrl}
 *                   names where that is set
 */
public record DiscordSettings(String token, Optional<URI> apiUrl, Optional<URI> gatewayUrl) {

    @Override
    public String toString() {
        return "DiscordSettings[apiUrl=" + apiUrl + ", gatewayUrl=" + gatewayUrl + "]";
    }
}
