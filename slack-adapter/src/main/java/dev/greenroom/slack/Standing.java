package dev.greenroom.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import java.util.Set;

/** Whether Slack still takes our token, asked when it matters: news of a removal may be old. */
enum Standing {
    /** Slack takes it. */
    INSTALLED,
    /** Slack says that it is worth nothing any more. */
    REMOVED,
    /** Slack could not be asked. */
    UNKNOWN;

    private static final Set<String> WORTHLESS = Set.of("invalid_auth", "token_revoked", "account_inactive",
            "token_expired", "not_authed");

    /** The standing of our token in the workspace {@code team}: a token of another one is worth nothing there. */
    static Standing in(String team, WebApi api) {
        return switch (api.call(methods -> methods.authTest(request -> request))) {
            case Call.Done<AuthTestResponse>(var response) -> team.equals(response.getTeamId()) ? INSTALLED : REMOVED;
            case Call.Refused<AuthTestResponse>(var error) -> WORTHLESS.contains(error) ? REMOVED : UNKNOWN;
            case Call.Limited<AuthTestResponse> limited -> UNKNOWN;
            case Call.Away<AuthTestResponse> away -> UNKNOWN;
            case Call.Unknown<AuthTestResponse> unknown -> UNKNOWN;
        };
    }
}
