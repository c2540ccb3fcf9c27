package dev.greenroom.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.SlackFilesUploadV2Exception;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/** Slack's Web API, where every way a call can end is a value. Blocks until the answer or a time-out. Thread-safe. */
final class WebApi {
    private static final Duration WITHOUT_HEADER = Duration.ofSeconds(1);
    private static final int TOO_MANY = 429;
    /** The one server error that says that nothing was done; a gateway may say the others after it delivered. */
    static final int UNAVAILABLE = 503;

    /** Errors after which Slack itself says that part of the work may have been done. */
    private static final Set<String> PERHAPS_DONE = Set.of("fatal_error", "internal_error");
    /** Errors that pass by themselves. */
    private static final Set<String> PASSING = Set.of("service_unavailable", "request_timeout", "team_added_to_org",
            "ratelimited", "rate_limited");

    private final MethodsClient methods;

    WebApi(MethodsClient methods) {
        this.methods = methods;
    }

    /** One method of the Web API. */
    @FunctionalInterface
    interface Method<T extends SlackApiTextResponse> {
        T with(MethodsClient methods) throws IOException, SlackApiException;
    }

    <T extends SlackApiTextResponse> Call<T> call(Method<T> method) {
        try {
            T response = method.with(methods);
            return response.isOk() ? new Call.Done<>(response) : refused(String.valueOf(response.getError()));
        } catch (SlackApiException e) {
            return turnedAway(e);
        } catch (SlackFilesUploadV2Exception e) {
            return new Call.Refused<>("one step of a file upload");
        } catch (IOException e) {
            return neverSent(e) ? new Call.Away<>(brief(e)) : new Call.Unknown<>(brief(e));
        } catch (JsonParseException e) {
            return new Call.Unknown<>("an answer that is no JSON");
        }
    }

    private static <T> Call<T> refused(String error) {
        if (PERHAPS_DONE.contains(error)) {
            return new Call.Unknown<>(error);
        }
        return PASSING.contains(error) ? new Call.Away<>(error) : new Call.Refused<>(error);
    }

    private static <T> Call<T> turnedAway(SlackApiException e) {
        int status = e.getResponse().code();
        if (status == TOO_MANY) {
            return new Call.Limited<>(retryAfter(e.getResponse().header("Retry-After", "")));
        }
        if (status == UNAVAILABLE) {
            return new Call.Away<>("HTTP " + status);
        }
        return status >= 500 ? new Call.Unknown<>("HTTP " + status) : new Call.Refused<>("http_" + status);
    }

    /** What a {@code Retry-After} header asks for. */
    static Duration retryAfter(@Nullable String header) {
        try {
            return header == null || header.isBlank()
                    ? WITHOUT_HEADER
                    : Duration.ofSeconds(Math.clamp(Long.parseLong(header.strip()), 1, 3_600));
        } catch (NumberFormatException e) {
            return WITHOUT_HEADER;
        }
    }

    /** Whether a failed request certainly never left this machine. */
    static boolean neverSent(IOException e) {
        return switch (e) {
            case ConnectException refused -> true;
            case UnknownHostException unknown -> true;
            case NoRouteToHostException nowhere -> true;
            case SSLHandshakeException handshake -> true;
            case SSLPeerUnverifiedException stranger -> true;
            case SocketTimeoutException timeout -> String.valueOf(timeout.getMessage()).toLowerCase(Locale.ROOT)
                    .contains("connect");
            default -> false;
        };
    }

    /** An exception in a few words, without addresses that could hold a secret. */
    static String brief(IOException e) {
        return e.getClass().getSimpleName();
    }
}
