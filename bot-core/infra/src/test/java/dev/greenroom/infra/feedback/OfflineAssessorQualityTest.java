package dev.greenroom.infra.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.infra.bank.BankLoader;
import dev.greenroom.infra.feedback.LabelledAnswers.Labelled;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the assessor finds, against what people labelled: it may become better and not worse. */
final class OfflineAssessorQualityTest {
    private static final List<Labelled> LABELLED = LabelledAnswers.all();
    private static final Bank BANK = BankLoader.load(List.of(Path.of("../../seeds"))).toBank();
    private static final OfflineAssessor ASSESSOR = new OfflineAssessor(community -> BANK);

    @BeforeAll
    static void print() {
        System.out.println(scores(Labelled::tuning).table("tuning half") + scores(labelled -> !labelled.tuning())
                .table("test half"));
    }

    @Test
    void thereAreEnoughPairsOfEveryKind() {
        assertThat(LABELLED.stream().mapToInt(labelled -> labelled.labels().size()).sum()).isGreaterThan(500);
        assertThat(LABELLED).extracting(Labelled::kind)
                .contains("good", "thin", "wrong", "negated", "copied", "off-topic", "broken");
        assertThat(LABELLED.stream().filter(Labelled::tuning)).hasSizeBetween(LABELLED.size() * 4 / 10,
                LABELLED.size() * 6 / 10);
    }

    @Test
    void whatItCallsCoveredIsCovered() {
        Scores test = scores(labelled -> !labelled.tuning());
        assertThat(test.precision(Coverage.COVERED)).isGreaterThanOrEqualTo(0.85);
        assertThat(test.recall(Coverage.COVERED)).isGreaterThanOrEqualTo(0.74);
        assertThat(test.f1(Coverage.COVERED)).isGreaterThanOrEqualTo(0.80);
    }

    @Test
    void whatItCallsNotMentionedIsNotMentioned() {
        Scores test = scores(labelled -> !labelled.tuning());
        assertThat(test.precision(Coverage.NOT_MENTIONED)).isGreaterThanOrEqualTo(0.77);
        assertThat(test.recall(Coverage.NOT_MENTIONED)).isGreaterThanOrEqualTo(0.88);
        assertThat(test.f1(Coverage.NOT_MENTIONED)).isGreaterThanOrEqualTo(0.83);
        assertThat(test.f1(Coverage.PARTLY)).as("a matter of opinion, but not of chance").isGreaterThanOrEqualTo(0.24);
    }

    @Test
    void itHardlyEverTakesSomethingForItsOpposite() {
        assertThat(scores(labelled -> true).opposites()).isLessThanOrEqualTo(0.035);
    }

    @Test
    void offTopicAnswersCoverNothing() {
        Scores scores = scores(labelled -> labelled.kind().equals("off-topic"));
        assertThat(scores.recall(Coverage.NOT_MENTIONED)).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.opposites()).isZero();
    }

    static Scores scores(Predicate<Labelled> wanted) {
        var scores = new Scores();
        LABELLED.stream().filter(wanted).forEach(labelled -> {
            Assessment found = ASSESSOR.assess(Stub.COMMUNITY, labelled.question(), labelled.answer());
            for (int point = 0; point < labelled.labels().size(); point++) {
                scores.add(labelled.labels().get(point), found.findings().get(point).coverage());
            }
        });
        return scores;
    }
}
