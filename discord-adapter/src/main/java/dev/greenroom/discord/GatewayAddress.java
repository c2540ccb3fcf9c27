package dev.greenroom.discord;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
        var request = HttpRequest.newBuilder(api.resolve("gateway/bot"))
                .header("Authorization", "Bot " + settings.token()).build();
        HttpResponse<String> answer = answer(request);
        if (answer.statusCode() == UNAUTHORIZED) {
            throw new InvalidTokenException();
        }
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("gateway/bot answered " + answer.statusCode());
        }
        try {
            return DataObject.fromJson(answer.body()).getString("url");
        } catch (ParsingException e) {
            throw new IOException("gateway/bot answered no address", e);
        }
    }

    /** The client's own limit ends with the headers, and closing it would wait for the rest as well. */
    private static HttpResponse<String> answer(HttpRequest request) throws IOException, InterruptedException {
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        try {
            return client.sendAsync(request, HttpResponse.BodyHandlers.ofString()).get(PATIENCE.toSeconds(),
                    TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException broken
                    ? broken
                    : new IOException("gateway/bot did not answer", e.getCause());
        } catch (TimeoutException e) {
            throw new IOException("gateway/bot did not answer within " + PATIENCE.toSeconds() + " s", e);
        } finally {
            client.shutdownNow();
        }
    }
}
