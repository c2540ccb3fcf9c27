package dev.greenroom.infra.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Promised: a board of a million members answers within twice the time of the bare Redis commands it needs. */
final class BoardBench {
    private static final double PROMISED = 2;

    @Test
    void aBoardOfAMillionMembersTakesAtMostTwiceTheTimeOfTheBareCommands() throws RunnerException {
        var options = new OptionsBuilder().include(MillionMembers.class.getName()).jvmArgs("-Xmx1g").build();
        Map<String, Double> micros = new Runner(options).run().stream().collect(Collectors.toMap(
                result -> result.getPrimaryResult().getLabel(), result -> result.getPrimaryResult().getScore()));
        double ratio = micros.get("board") / micros.get("bareCommands");
        System.out.printf("A board of a million members: %.0f µs; the bare commands: %.0f µs; ratio %.2f (promised: %.0f)%n",
                micros.get("board"), micros.get("bareCommands"), ratio, PROMISED);
        assertThat(ratio).isLessThan(PROMISED);
    }
}
