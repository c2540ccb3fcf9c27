package dev.greenroom.app;

import dev.greenroom.core.request.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A thousand channels due at the same moment: forty servers of twenty on Discord, two hundred in a Slack workspace. */
final class RushHourBench {
    private static final Rush.Crowd CROWD = new Rush.Crowd(Integer.getInteger("rush.servers", 40), 20,
            Integer.getInteger("rush.slack", 200));

    @TempDir
    private Path folder;

    @Test
    void aThousandChannelsAtOnce() throws IOException {
        try (var rush = new Rush(folder, CROWD)) {
            Rush.Result result = rush.run();
            say("Discord", CROWD.onDiscord(), result.discord(), 40);
            say("Slack", CROWD.slackChannels(), result.slack(), 1 / 0.3);
            System.out.printf("most requests to Discord in one second: %d; late: %d%n", rush.mostInASecond(),
                    result.late());
            say(Platform.SLACK, result);
            say(Platform.DISCORD, result);
            System.out.printf("live heap: %.1f MB before, %.1f MB after%n", result.before() / 1e6,
                    result.after() / 1e6);
            rush.expectOneEachAndNoneTooFast();
        }
    }

    private static void say(String platform, int posts, Duration time, double budget) {
        System.out.printf("%s: %d posts in %.1f s, %.1f/s of %.1f/s that the budget gives%n", platform, posts,
                time.toMillis() / 1e3, posts * 1e3 / time.toMillis(), budget);
    }

    private static void say(Platform platform, Rush.Result result) {
        long[] waits = Objects.requireNonNull(result.waits().get(platform));
        System.out.printf("%d commands on %s meanwhile: median %.1f ms, p99 %.1f ms, longest %.1f ms%n", waits.length,
                platform.word(), waits[waits.length / 2] / 1e6, waits[waits.length * 99 / 100] / 1e6,
                waits[waits.length - 1] / 1e6);
    }
}
