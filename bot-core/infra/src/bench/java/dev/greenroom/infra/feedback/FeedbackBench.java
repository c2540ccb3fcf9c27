package dev.greenroom.infra.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.infra.feedback.LabelledAnswers.Labelled;
import dev.greenroom.infra.feedback.TenThousandQuestions.Times;
import org.junit.jupiter.api.Test;

/**
 * What the offline feedback finds, and how fast: promised are 5 ms for 99 of 100 answers in a bank of 10,000 questions. Held
 * to it is the processor's time, since the clock's is that of the neighbours too; both are printed. The first answer to a
 * question works out what is known of the question as well, once in the life of a process, and is printed apart.
 */
final class FeedbackBench {
    private static final long PROMISED_MICROS = 5_000;

    @Test
    void precisionRecallAndF1OfEveryLabel() {
        System.out.println(OfflineAssessorQualityTest.scores(Labelled::tuning).table("tuning half")
                + OfflineAssessorQualityTest.scores(labelled -> !labelled.tuning()).table("test half"));
    }

    @Test
    void ninetyNineOfAHundredAnswersTakeLessThanPromised() {
        var bank = new TenThousandQuestions();
        bank.answered(bank.fresh());
        OfflineAssessor assessor = bank.fresh();
        Times first = bank.answered(assessor);
        Times later = bank.answered(assessor);
        System.out.println(first.line("first answers") + System.lineSeparator() + later.line("later answers"));
        assertThat(Times.percentile(later.processor(), 99)).isLessThan(PROMISED_MICROS);
    }
}
