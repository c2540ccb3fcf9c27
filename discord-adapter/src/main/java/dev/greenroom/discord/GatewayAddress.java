package dev.greenroom.discord;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.data.DataObject;

/** Finds the gateway: the one that was configured, else the one the configured API names, else Discord's own. */
final class GatewayAddress {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int UNAUTHORIZED = 401;

    private final DiscordSettings settings;

    GatewayAddress(DiscordSettings settings) {
        this.settings = settings;
    }

    /**
     * The address.
     *
     * @throws IOException           if the API does not name one
     * @throws InvalidTokenException if the API does not know the token
     */
    String find() throws IOException, InterruptedException {
        if (settings.gatewayUrl().isPresent()) {
            return settings.gatewayUrl().get().toString();
        }
        return settings.apiUrl().isPresent()
                ? named(settings.apiUrl().get())
                : new SessionControllerAdapter().getGateway();
    }

    private String named(URI api) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(api.resolve("gateway/bot")).timeout(PATIENCE)
                .header("Authorization", "Bot " + settings.token()).build();
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == UNAUTHORIZED) {
                throw new InvalidTokenException();
            }
            if (answer.statusCode() / 100 != 2) {
                throw new IOException("gateway/bot answered " + answer.statusCode());
            }
            return DataObject.fromJson(answer.body()).getString("url");
        } catch (ParsingException e) {
            throw new IOException("gateway/bot answered no address", e);
        }
    }
}
