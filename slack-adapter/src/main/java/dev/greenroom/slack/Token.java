package dev.greenroom.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.greenroom.core.post.Outbox;
import java.util.Set;

/** Whether Slack still takes our token, asked when it matters: news of a removal may be old. */
final class Token {
    private static final Set<String> WORTHLESS = Set.of("invalid_auth", "token_revoked", "account_inactive",
            "token_expired", "not_authed");

    private Token() {}

    /** The standing of our token in the workspace {@code team}: a token of another one is worth nothing there. */
    static Outbox.Standing standing(String team, WebApi api) {
        return switch (api.call(methods -> methods.authTest(request -> request))) {
            case Call.Done<AuthTestResponse>(var response) -> team.equals(response.getTeamId())
                    ? Outbox.Standing.INSTALLED
                    : Outbox.Standing.REMOVED;
            case Call.Refused<AuthTestResponse>(var error) -> WORTHLESS.contains(error)
                    ? Outbox.Standing.REMOVED
                    : Outbox.Standing.UNKNOWN;
            case Call.Limited<AuthTestResponse> limited -> Outbox.Standing.UNKNOWN;
            case Call.Away<AuthTestResponse> away -> Outbox.Standing.UNKNOWN;
            case Call.Unknown<AuthTestResponse> unknown -> Outbox.Standing.UNKNOWN;
        };
    }
}
