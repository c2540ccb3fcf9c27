package dev.greenroom.infra.reviewer;

import dev.greenroom.core.reviewer.Opinion;
import dev.greenroom.core.reviewer.Opinion.Why;
import dev.greenroom.core.reviewer.Reviewer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A language model behind an OpenAI-compatible URL: {@code POST {url}/chat/completions}. Redirects are not followed, for
 * people agreed to one host. A call that fails is one line in the log, without texts and without the key. Thread-safe; a
 * call blocks its (virtual) thread.
 */
public final class ChatReviewer implements Reviewer, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ChatReviewer.class);
    private static final String CALL = "/chat/completions";
    private static final int OK = 200;
    private static final int TOO_MANY_REQUESTS = 429;

    private final Server server;
    private final Limits limits;
    private final URI endpoint;
    private final Semaphore free;
    private final HttpClient http;

    /** The reviewer behind this server. */
    public ChatReviewer(Server server, Limits limits) {
        this.server = server;
        this.limits = limits;
        this.endpoint = endpoint(server.url());
        this.free = new Semaphore(limits.atOnce());
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER).connectTimeout(limits.time())
                .executor(Executors.newVirtualThreadPerTaskExecutor()).build();
    }

    /**
     * Where the model is.
     *
     * @param url the base of the API, usually ending in {@code /v1}
     * @param key sent as a bearer token; never shown
     */
    public record Server(URI url, String model, Optional<String> key) {
        @Override
        public String toString() {
            return model + " at " + url.getHost();
        }
    }

    /**
     * How long, how much and how many at most.
     *
     * @param time   for a whole call, from connecting to the last byte
     * @param bytes  of a response
     * @param atOnce calls; one more is not made at all
     */
    public record Limits(Duration time, int bytes, int atOnce) {
        /** 8 seconds, 64 KiB, 16 calls. */
        public static final Limits USUAL = new Limits(Duration.ofSeconds(8), 65_536, 16);
    }

    @Override
    public String host() {
        return server.url().getHost();
    }

    @Override
    public Opinion read(Submission submission) {
        if (!free.tryAcquire()) {
            return missing(Why.BUSY, limits.atOnce() + " calls are under way");
        }
        try {
            return answered(http.sendAsync(request(submission), response -> new LimitedBody(limits.bytes())));
        } finally {
            free.release();
        }
    }

    /** Hangs up; calls under way end as if nobody were there. */
    @Override
    public void close() {
        http.shutdownNow();
    }

    private HttpRequest request(Submission submission) {
        var request = HttpRequest.newBuilder(endpoint).header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(ChatJson.request(server.model(), submission)));
        server.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request.build();
    }

    private Opinion answered(CompletableFuture<HttpResponse<byte[]>> call) {
        try {
            return opinion(call.get(limits.time().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            call.cancel(true);
            return missing(Why.SLOW, "no answer within " + limits.time());
        } catch (ExecutionException failure) {
            return switch (failure.getCause()) {
                case LimitedBody.TooLong tooLong -> missing(Why.NONSENSE, "more than " + limits.bytes() + " bytes");
                case HttpTimeoutException slow -> missing(Why.SLOW, "no connection within " + limits.time());
                case null, default -> missing(Why.GONE, String.valueOf(failure.getCause()));
            };
        } catch (InterruptedException stopped) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return missing(Why.GONE, "stopped");
        }
    }

    private Opinion opinion(HttpResponse<byte[]> response) {
        return switch (response.statusCode()) {
            case OK -> switch (ChatJson.opinion(response.body())) {
                case Opinion.Formed formed -> formed;
                case Opinion.Missing missing -> missing(missing.why(), "the answer is not what was asked for");
            };
            case TOO_MANY_REQUESTS -> missing(Why.BUSY, "status 429");
            default -> missing(Why.GONE, "status " + response.statusCode());
        };
    }

    private Opinion missing(Why why, String reason) {
        LOG.warn("reviewer at {}: {}", host(), reason);
        return new Opinion.Missing(why);
    }

    /** The address of the call, whether or not the operator wrote it out; a query stays, as some gateways want one. */
    private static URI endpoint(URI url) {
        String path = Optional.ofNullable(url.getRawPath()).orElse("").replaceAll("/+$", "");
        String query = Optional.ofNullable(url.getRawQuery()).map(found -> "?" + found).orElse("");
        return URI.create(url.getScheme() + "://" + url.getRawAuthority() + path + (path.endsWith(CALL) ? "" : CALL)
                + query);
    }
}
