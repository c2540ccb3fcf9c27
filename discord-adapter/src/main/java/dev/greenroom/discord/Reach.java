package dev.greenroom.discord;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Whether Discord's REST API can be reached from here, through which every interaction is answered. Thread-safe. */
final class Reach {
    private static final URI DISCORD = URI.create("https://discord.com/api/v10/");
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE).build();
    private final URI api;

    Reach(DiscordSettings settings) {
        this.api = settings.apiUrl().orElse(DISCORD);
    }

    /** Whether anything answers, whatever it says; asks now, for at most three seconds. */
    boolean answers() {
        // Needs no token and counts against none of the bot's limits.
        var request = HttpRequest.newBuilder(api.resolve("gateway")).timeout(PATIENCE).build();
        try {
            // The limit ends with the headers: whoever read on might wait for ever.
            http.send(request, HttpResponse.BodyHandlers.ofInputStream()).body().close();
            return true;
        } catch (IOException away) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
