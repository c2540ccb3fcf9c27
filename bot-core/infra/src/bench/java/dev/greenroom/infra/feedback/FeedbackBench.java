package dev.greenroom.infra.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.infra.feedback.LabelledAnswers.Labelled;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What the offline feedback finds, and how fast: promised are 5 ms for 99 of 100 answers in a bank of 10,000 questions. */
final class FeedbackBench {
    private static final double PROMISED_MICROS = 5_000;

    @Test
    void precisionRecallAndF1OfEveryLabel() {
        System.out.println(OfflineAssessorQualityTest.scores(Labelled::tuning).table("tuning half")
                + OfflineAssessorQualityTest.scores(labelled -> !labelled.tuning()).table("test half"));
    }

    @Test
    void ninetyNineOfAHundredAnswersTakeLessThanPromised() throws RunnerException {
        var options = new OptionsBuilder().include(TenThousandQuestions.class.getName()).jvmArgs("-Xmx1g").build();
        assertThat(new Runner(options).run()).hasSize(2).allSatisfy(result -> {
            var times = result.getPrimaryResult().getStatistics();
            System.out.printf(Locale.ROOT, "%s: %d answers, median %.0f µs, p99 %.0f µs, p99.9 %.0f µs, longest %.0f µs%n",
                    result.getPrimaryResult().getLabel(), times.getN(), times.getPercentile(50),
                    times.getPercentile(99), times.getPercentile(99.9), times.getMax());
            assertThat(times.getPercentile(99)).isLessThan(PROMISED_MICROS);
        });
    }
}
