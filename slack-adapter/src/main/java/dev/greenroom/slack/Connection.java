package dev.greenroom.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.greenroom.core.reply.StoreUnavailable;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.request.Platform;
import dev.greenroom.core.request.Presence;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether Slack takes our token: asked at the start, and again until it does. */
final class Connection implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Connection.class);
    private static final Duration FIRST = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final WebApi api;
    private final InstantSource clock;
    private final Presence presence;
    private volatile SlackHealth health = new SlackHealth.NotYet("not asked yet");
    private final Thread trying = Thread.ofVirtual().name("slack-connection").unstarted(this::tryUntilConnected);

    Connection(WebApi api, InstantSource clock, Presence presence) {
        this.presence = presence;
        this.api = api;
        this.clock = clock;
    }

    SlackHealth health() {
        return health;
    }

    void keepTrying() {
        trying.start();
    }

    /** Asks once; a new state is one line in the log. */
    synchronized SlackHealth check() {
        SlackHealth now = switch (api.call(methods -> methods.authTest(request -> request))) {
            case Call.Done<AuthTestResponse>(var response) -> new SlackHealth.Connected(response.getTeamId(),
                    response.getTeam(), clock.instant());
            case Call.Refused<AuthTestResponse>(var error) -> new SlackHealth.NotYet(
                    "Slack refused SLACK_BOT_TOKEN: " + error);
            case Call.Limited<AuthTestResponse> limited -> new SlackHealth.NotYet("rate limit");
            case Call.Away<AuthTestResponse>(var why) -> new SlackHealth.NotYet("Slack cannot be reached: " + why);
            case Call.Unknown<AuthTestResponse>(var why) -> new SlackHealth.NotYet("Slack does not answer: " + why);
        };
        SlackHealth before = health;
        health = now;
        switch (now) {
            case SlackHealth.Connected connected when !(before instanceof SlackHealth.Connected) -> LOG
                    .info("Slack: connected to {} ({})", connected.name(), connected.team());
            case SlackHealth.NotYet notYet when !notYet.equals(before) -> LOG
                    .warn("Slack: not connected, trying again: {}", notYet.why());
            case SlackHealth.Connected connected -> {
                // as before
            }
            case SlackHealth.NotYet notYet -> {
                // as before
            }
        }
        return now;
    }

    private void tryUntilConnected() {
        Duration wait = FIRST;
        try {
            while (!isConnected()) {
                Thread.sleep(wait);
                wait = wait.multipliedBy(2).compareTo(LONGEST) < 0 ? wait.multipliedBy(2) : LONGEST;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether Slack was reached and that is noted; no, where anything at all goes wrong, so that it is tried again. */
    private boolean isConnected() {
        try {
            return check() instanceof SlackHealth.Connected connected && isNoted(connected);
        } catch (Throwable bug) {
            LOG.error("Slack: finding out whether it can be reached failed, trying again", bug);
            return false;
        }
    }

    /** Whether it is known that the app is in this workspace, perhaps again. */
    private boolean isNoted(SlackHealth.Connected connected) {
        try {
            presence.present(new CommunityId(Platform.SLACK, connected.team()), clock.instant());
            return true;
        } catch (StoreUnavailable away) {
            return false;
        }
    }

    @Override
    public void close() {
        trying.interrupt();
    }
}
