package dev.greenroom.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A small rush hour on the real thing; {@link RushHourBench} is the large one. */
@DisabledOnOs(OS.WINDOWS)
final class RushHourOnBothPlatformsTest {
    private static final long MEGABYTE = 1_000_000;
    /** Far below what a few kilobytes kept for each post and each command would come to in a year. */
    private static final long GROWS = 8 * MEGABYTE;

    @TempDir
    private Path folder;

    @Test
    @Timeout(300)
    void everyChannelGetsOnePostNoPlatformIsAskedTooFastAndCommandsAreAcknowledgedMeanwhile() throws IOException {
        try (var rush = new Rush(folder, new Rush.Crowd(2, 55, 40))) {
            Rush.Result result = rush.run();
            rush.expectOneEachAndNoneTooFast();
            assertThat(result.waits().values()).allSatisfy(waits -> assertThat(waits).isNotEmpty());
            assertThat(result.after() - result.before()).as("growth of the live heap").isLessThan(GROWS);
        }
    }
}
