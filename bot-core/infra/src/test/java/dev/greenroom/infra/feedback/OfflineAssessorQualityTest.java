package dev.greenroom.infra.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import dev.greenroom.core.points.Points;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.infra.bank.BankLoader;
import dev.greenroom.infra.feedback.LabelledAnswers.Labelled;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the assessor finds, against what people labelled: it may become better and not worse. */
final class OfflineAssessorQualityTest {
    private static final List<Labelled> LABELLED = LabelledAnswers.all();
    private static final List<Labelled> DERIVED = LabelledAnswers.derived();
    private static final Bank BANK = BankLoader.load(List.of(Path.of("../../seeds"))).toBank();
    private static final OfflineAssessor ASSESSOR = new OfflineAssessor(community -> BANK);

    @BeforeAll
    static void print() {
        System.out.println(scores(Labelled::tuning).table("tuning half") + scores(labelled -> !labelled.tuning())
                .table("test half") + scores(DERIVED, labelled -> true).table("derived points"));
    }

    @Test
    void thereAreEnoughPairsOfEveryKind() {
        assertThat(LABELLED.stream().mapToInt(labelled -> labelled.labels().size()).sum()).isGreaterThan(500);
        assertThat(LABELLED.stream().collect(Collectors.groupingBy(Labelled::kind, Collectors.counting())))
                .containsOnlyKeys("good", "thin", "wrong", "negated", "copied", "off-topic", "broken")
                .allSatisfy((kind, answers) -> assertThat(answers).as(kind).isGreaterThanOrEqualTo(10));
        assertThat(DERIVED.stream().mapToInt(labelled -> labelled.labels().size()).sum()).isGreaterThan(40);
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
    void pointsFromTheStructureOfAnAnswerAreFoundAndSaidOfTheirSubject() {
        assertThat(DERIVED).allSatisfy(labelled -> assertThat(assessed(labelled).findings())
                .as(labelled.question().id().value()).hasSameSizeAs(labelled.labels()));
        Scores derived = scores(DERIVED, labelled -> true);
        assertThat(derived.f1(Coverage.COVERED)).isGreaterThanOrEqualTo(0.85);
        assertThat(derived.f1(Coverage.NOT_MENTIONED)).isGreaterThanOrEqualTo(0.85);
        DERIVED.stream().filter(labelled -> labelled.kind().equals("wrong")).forEach(labelled -> {
            for (int point = 0; point < labelled.labels().size(); point++) {
                assertThat(assessed(labelled).findings().get(point).pleaseCheck())
                        .as("%s, %d", labelled.answer(), point)
                        .isEqualTo(labelled.labels().get(point) == Coverage.PARTLY);
            }
        });
    }

    private static Assessment assessed(Labelled labelled) {
        return ASSESSOR.assess(Stub.COMMUNITY, labelled.question(), labelled.answer());
    }

    @Test
    void offTopicAnswersCoverNothing() {
        Scores scores = scores(labelled -> labelled.kind().equals("off-topic"));
        assertThat(scores.recall(Coverage.NOT_MENTIONED)).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.opposites()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "python-builtin-collections | A list is mutable, a tuple is immutable. A set has unique elements without order. "
                + "A dict maps keys to values.",
        "python-range-vs-xrange | In Python 2 range returned a list and xrange was lazy. In Python 3 range is lazy and "
                + "xrange is gone.",
        "python-copy-vs-deepcopy | A shallow copy copies the outer container only, the inner objects are shared. A deep "
                + "copy copies everything recursively.",
        "python-gil | Only one thread runs Python bytecode at a time, so threads don't speed up CPU-bound code.",
        "bias-variance-tradeoff | Bias is error from a too simple model, variance is error from being too sensitive to "
                + "the training data. Lowering one tends to raise the other.",
        "http-put-vs-patch | PUT replaces the whole resource and is idempotent. PATCH changes only the fields that are "
                + "sent.",
        "l1-vs-l2-regularization | L1 sets coefficients exactly to zero. L2 shrinks coefficients but never to zero.",
        "etl-vs-elt | ETL transforms the data before loading it. ELT loads raw data and transforms it inside the "
                + "warehouse, so transformations can be rerun.",
        "django-select-vs-prefetch-related | select_related uses a SQL join for ForeignKey. prefetch_related runs an "
                + "extra query with IN and joins in Python.",
        "authentication-vs-authorization | Authentication is who you are and gives an identity. Authorization is what "
                + "you may do."})
    void aShortRightAnswerEarnsSomething(String question, String answer) {
        assertThat(points(question, answer)).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "http-put-vs-patch | PUT replaces the whole resource and is idempotent. PATCH changes only the fields that are "
                + "sent.",
        "l1-vs-l2-regularization | L1 sets coefficients exactly to zero. L2 shrinks coefficients but never to zero.",
        "django-select-vs-prefetch-related | select_related uses a SQL join for ForeignKey. prefetch_related runs an "
                + "extra query with IN and joins in Python.",
        "authentication-vs-authorization | Authentication is who you are and gives an identity. Authorization is what "
                + "you may do."})
    void aRightComparisonIsNotAskedAbout(String question, String answer) {
        assertThat(assessed(question, answer).findings()).noneMatch(Finding::pleaseCheck);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "python-builtin-collections | A list is immutable and a tuple is mutable. A set keeps duplicates. A dict is "
                + "ordered by value.",
        "python-yield-vs-return | yield ends the function and its local state is lost; return suspends the function and "
                + "keeps its locals.",
        "python-copy-vs-deepcopy | A deep copy shares the inner objects. A shallow copy recursively copies nested objects.",
        "python-gil | The GIL lets all threads run bytecode at the same time, so threads speed up CPU-bound code.",
        "bias-variance-tradeoff | Variance is error from a too simple model, bias is error from being too sensitive to "
                + "the training data.",
        "http-put-vs-patch | PATCH replaces the whole resource and is idempotent. PUT changes only the fields that are "
                + "sent.",
        "l1-vs-l2-regularization | L2 sets coefficients to zero, L1 does not.",
        "l1-vs-l2-regularization | L2 sets coefficients exactly to zero. L1 shrinks coefficients but never to zero.",
        "etl-vs-elt | ELT transforms the data before loading it. ETL loads raw data and transforms it inside the "
                + "warehouse, so transformations can be rerun.",
        "django-select-vs-prefetch-related | prefetch_related uses a SQL join for ForeignKey. select_related runs an "
                + "extra query with IN and joins in Python.",
        "authentication-vs-authorization | Authorization is who you are and gives an identity. Authentication is what "
                + "you may do."})
    void oneThatSaysTheOppositeIsNotPraised(String question, String answer) {
        assertThat(points(question, answer)).isZero();
        assertThat(assessed(question, answer).findings()).extracting(Finding::coverage)
                .doesNotContain(Coverage.COVERED);
    }

    private static int points(String question, String answer) {
        return Points.ofAnswer(question(question).level(), false, assessed(question, answer)).points();
    }

    private static Assessment assessed(String question, String answer) {
        return ASSESSOR.assess(Stub.COMMUNITY, question(question), answer);
    }

    private static Question question(String id) {
        return BANK.find(new QuestionId(id)).orElseThrow();
    }

    static Scores scores(Predicate<Labelled> wanted) {
        return scores(LABELLED, wanted);
    }

    private static Scores scores(List<Labelled> pairs, Predicate<Labelled> wanted) {
        var scores = new Scores();
        pairs.stream().filter(wanted).forEach(labelled -> {
            Assessment found = assessed(labelled);
            for (int point = 0; point < labelled.labels().size(); point++) {
                scores.add(labelled.labels().get(point), found.findings().get(point).coverage());
            }
        });
        return scores;
    }
}
