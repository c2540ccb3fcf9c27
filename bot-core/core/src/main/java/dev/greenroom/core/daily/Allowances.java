package dev.greenroom.core.daily;

import dev.greenroom.core.daily.Budgets.Allowance;
import dev.greenroom.core.daily.Budgets.Scope;
import dev.greenroom.core.request.Platform;
import java.time.Duration;
import java.util.List;

/** What the platforms allow, with room left for what people ask for meanwhile. Pure. */
final class Allowances {
    /** Discord lets a bot send 50 requests a second. */
    private static final Allowance DISCORD = new Allowance(Scope.PLATFORM, "requests", Duration.ofMillis(25));
    /** Slack lets an app post several hundred messages a minute in a workspace, and one a second in a channel. */
    private static final Allowance SLACK_WORKSPACE = new Allowance(Scope.COMMUNITY, "posts", Duration.ofMillis(300));
    private static final Allowance SLACK_CHANNEL = new Allowance(Scope.CHANNEL, "posts", Duration.ofMillis(1_100));
    /** Slack's Tier 3: 50 a minute and workspace, for each method of its own. */
    private static final Allowance SLACK_UPDATES = new Allowance(Scope.COMMUNITY, "updates", Duration.ofMillis(1_500));
    private static final Allowance SLACK_LOOKS = new Allowance(Scope.COMMUNITY, "looks", Duration.ofMillis(1_500));

    private Allowances() {}

    static List<Allowance> post(Platform platform) {
        return of(platform, List.of(SLACK_WORKSPACE, SLACK_CHANNEL));
    }

    static List<Allowance> direct(Platform platform) {
        return of(platform, List.of(SLACK_WORKSPACE));
    }

    static List<Allowance> update(Platform platform) {
        return of(platform, List.of(SLACK_UPDATES));
    }

    static List<Allowance> look(Platform platform) {
        return of(platform, List.of(SLACK_LOOKS));
    }

    private static List<Allowance> of(Platform platform, List<Allowance> slack) {
        return switch (platform) {
            case DISCORD -> List.of(DISCORD);
            case SLACK -> slack;
            case LOCAL -> List.of();
        };
    }
}
