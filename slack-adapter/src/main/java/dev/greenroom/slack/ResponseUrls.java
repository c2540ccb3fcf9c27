package dev.greenroom.slack;

import com.slack.api.util.http.SlackHttpClient;
import dev.greenroom.slack.blocks.BlockJson;
import dev.greenroom.slack.blocks.SlackMessage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import okhttp3.Response;

/**
 * Posts to the addresses that Slack sends along with commands and presses, and to no other: an address is used only if
 * it is at Slack, or at the host of the configured base URL.
 */
final class ResponseUrls {
    private static final String SLACK_HOST = "hooks.slack.com";
    private static final int TOO_MANY = 429;
    private static final int LONGEST_ERROR = 500;

    private final SlackHttpClient http;
    private final URI apiUrl;

    ResponseUrls(SlackHttpClient http, URI apiUrl) {
        this.http = http;
        this.apiUrl = apiUrl;
    }

    /** Whether an address may be posted to. */
    boolean isAllowed(URI address) {
        boolean atSlack = "https".equals(address.getScheme()) && SLACK_HOST.equals(address.getHost())
                && (address.getPort() == -1 || address.getPort() == 443);
        boolean atBase = apiUrl.getScheme().equals(address.getScheme()) && apiUrl.getHost().equals(address.getHost());
        return address.getUserInfo() == null && (atSlack || atBase);
    }

    /** Posts {@code message} once; counting uses and trying again is the caller's. */
    Call<String> post(URI address, SlackMessage message, Showing showing) {
        if (!isAllowed(address)) {
            return new Call.Refused<>("not an address of Slack");
        }
        try (Response response = http.postJsonBody(address.toString(), payload(message, showing))) {
            return ended(response);
        } catch (IOException e) {
            return WebApi.neverSent(e) ? new Call.Away<>(WebApi.brief(e)) : new Call.Unknown<>(WebApi.brief(e));
        }
    }

    private static String payload(SlackMessage message, Showing showing) {
        Map<String, Object> payload = new LinkedHashMap<>();
        switch (showing) {
            case PRIVATELY -> payload.put("response_type", "ephemeral");
            case IN_CHANNEL -> payload.put("response_type", "in_channel");
            case IN_PLACE -> {
                // what takes a message's place is seen by whoever saw that one
            }
        }
        payload.put("replace_original", showing == Showing.IN_PLACE);
        payload.put("text", message.text());
        if (!message.blocks().isEmpty()) {
            payload.put("blocks", message.blocksTree());
        }
        payload.put("unfurl_links", false);
        payload.put("unfurl_media", false);
        return BlockJson.text(payload);
    }

    private static Call<String> ended(Response response) throws IOException {
        if (response.isSuccessful()) {
            return new Call.Done<>("ok");
        }
        if (response.code() == TOO_MANY) {
            return new Call.Limited<>(WebApi.retryAfter(response.header("Retry-After")));
        }
        if (response.code() == WebApi.UNAVAILABLE) {
            return new Call.Away<>("HTTP " + response.code());
        }
        return response.code() >= 500
                ? new Call.Unknown<>("HTTP " + response.code())
                : new Call.Refused<>(response.code() + " " + error(response));
    }

    /** Slack's error word; a page of somebody else's is not worth a log line. */
    private static String error(Response response) throws IOException {
        String body = response.body().string();
        return body.length() > LONGEST_ERROR || body.contains("<") ? "" : body.replaceAll("\\s+", " ").strip();
    }

    /** Waiting times between tries, in order. */
    static Duration backoff(int attempt) {
        return Duration.ofMillis(500L << Math.min(attempt, 4));
    }
}
