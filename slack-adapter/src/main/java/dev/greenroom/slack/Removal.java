package dev.greenroom.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.PlatformUnavailable;
import dev.greenroom.core.request.Presence;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/**
 * Hears that a workspace removed the app. Slack says it again when nobody was there to hear it, perhaps after the app was
 * installed anew, so the token is tried first. What cannot be kept or found out is answered with an error, so that
 * Slack says it once more.
 */
final class Removal {
    private final WebApi api;
    private final Presence presence;
    private final InstantSource clock;

    Removal(WebApi api, Presence presence, InstantSource clock) {
        this.api = api;
        this.presence = presence;
        this.clock = clock;
    }

    void attendTo(App bolt) {
        bolt.event(AppUninstalledEvent.class, this::removed);
        bolt.event(TokensRevokedEvent.class, this::revoked);
    }

    private Response removed(EventsApiPayload<AppUninstalledEvent> event, EventContext context) {
        return left(event.getTeamId(), context);
    }

    /** A person's token is no matter of ours; without the bot's nothing can be posted. */
    @SuppressWarnings("NullAway") // the SDK hands null for what Slack left out
    private Response revoked(EventsApiPayload<TokensRevokedEvent> event, EventContext context) {
        List<String> bots = event.getEvent().getTokens() == null ? null : event.getEvent().getTokens().getBot();
        return bots == null || bots.isEmpty() ? context.ack() : left(event.getTeamId(), context);
    }

    private Response left(String team, EventContext context) {
        return switch (Token.standing(team, api)) {
            case INSTALLED -> context.ack();
            // Bolt acknowledges whatever does not throw
            case UNKNOWN -> throw new PlatformUnavailable("auth.test", new IOException("whether the app was removed"));
            case REMOVED -> {
                presence.left(new CommunityId(Platform.SLACK, team), clock.instant());
                yield context.ack();
            }
        };
    }
}
