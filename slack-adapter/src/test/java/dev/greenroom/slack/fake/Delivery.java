package dev.greenroom.slack.fake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Sends Slack's requests to the application, signed. */
public final class Delivery {
    /** What Slack waits for an acknowledgement. */
    static final Duration ACKNOWLEDGED = Duration.ofSeconds(3);
    /** What a test waits that is about something else, on a machine that may be slow. */
    static final Duration PATIENCE = Duration.ofSeconds(10);
    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI events;
    private final String secret;
    private final Supplier<Instant> now;
    private final Duration patience;

    /** Requests to {@code events}, signed with {@code secret} at {@code now}. */
    public Delivery(URI events, String secret, Supplier<Instant> now) {
        this(events, secret, now, PATIENCE);
    }

    Delivery(URI events, String secret, Supplier<Instant> now, Duration patience) {
        this.patience = patience;
        this.events = events;
        this.secret = secret;
        this.now = now;
    }

    /** Sends a body as a form. */
    public HttpResponse<String> form(String body) {
        return send(body, "application/x-www-form-urlencoded");
    }

    /** Sends a body as JSON. */
    public HttpResponse<String> json(String body) {
        return send(body, "application/json");
    }

    private HttpResponse<String> send(String body, String type) {
        String timestamp = Long.toString(now.get().getEpochSecond());
        return raw(HttpRequest.newBuilder(events).header("Content-Type", type)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", signature(secret, timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends whatever is asked for. */
    public HttpResponse<String> raw(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(patience).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /** Slack's signature over a body. */
    public static String signature(String secret, String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "v0=" + HexFormat.of()
                    .formatHex(mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
