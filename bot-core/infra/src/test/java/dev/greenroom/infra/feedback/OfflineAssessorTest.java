package dev.greenroom.infra.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.feedback.Assessment;
import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
import dev.greenroom.core.testing.SampleBank;
import dev.greenroom.core.testing.Stub;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.infra.bank.BankLoader;
import dev.greenroom.infra.bank.markdown.Markdown;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OfflineAssessorTest {

    @Test
    void whatAnAnswerNeedsIsMadeReadyOnAThreadOfItsOwnWhileItIsTyped() throws InterruptedException {
        var bank = SampleBank.bank();
        var question = bank.all().getFirst();
        var worked = new LinkedBlockingQueue<Thread>();
        var assessor = new OfflineAssessor(community -> bank, id -> worked.add(Thread.currentThread()));
        assessor.expect(Stub.COMMUNITY, question);
        assertThat(worked.poll(30, TimeUnit.SECONDS)).isNotNull().isNotEqualTo(Thread.currentThread());
        assessor.assess(Stub.COMMUNITY, question, "a mutex");
        assessor.expect(Stub.COMMUNITY, question);
        assessor.assess(Stub.COMMUNITY, question, "a mutex in CPython");
        assertThat(worked).as("nothing is worked out anew").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The `__init__` of C++ | __init__ → init; c++", "It is O(n log n), not O(N) | o(nlogn); o(n)",
        "An N+1 or n plus one problem | n+1; n+1; problem", "the Global Interpreter Lock, GIL | gil; gil",
        "k8s ORMs | kubernetes → k8s; orm", "naïve Bayes’s | naiv; bay", "I/O and A/B | io; a/b",
        "generators generalise generative | generator; generaliz; generative"})
    void expressionsOfTheTradeStayWhole(String text, String expected) {
        var terms = Passage.of(text).words().stream().map(Word::term).toList();
        var wanted = Stream.of(expected.split(";")).map(String::strip)
                .map(entry -> entry.contains("→") ? entry.substring(entry.indexOf('→') + 1).strip() : entry).toList();
        assertThat(terms).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource({"mutex, mutex, true", "mutx, mutex, true", "bais, bias, false", "threds, threads, true",
        "thrds, threads, false", "backpropagtoin, backpropagation, true", "bakcprpagtion, backpropagation, false",
        "immutable, mutable, false", "unsupervised, supervised, false"})
    void slipsAreForgivenByTheLengthOfTheWord(String typed, String meant, boolean forgiven) {
        assertThat(Alike.isSlip(typed, meant)).isEqualTo(forgiven);
    }

    @Test
    void aPointIsFoundInOtherWordsAndQuotedInThePersonsOwn() {
        Finding finding = only("Threads do not speed up CPU-bound code",
                "Hm. For CPU-bound code threads don't get you any *speedup* @everyone. Well.");
        assertThat(finding.coverage()).isEqualTo(Coverage.COVERED);
        assertThat(finding.pleaseCheck()).isFalse();
        assertThat(finding.quote()).contains("For CPU-bound code threads don't get you any *speedup* @everyone.");
    }

    @ParameterizedTest
    @CsvSource({"Threads do speed up CPU-bound code, true", "Threads never speed up CPU-bound code, false",
        "Threads are useless to speed up CPU-bound code, false"})
    void aNegationOnOneSideOnlyIsAskedAbout(String answer, boolean check) {
        Finding finding = only("Threads do not speed up CPU-bound code", answer);
        assertThat(finding.pleaseCheck()).isEqualTo(check);
        assertThat(finding.coverage()).isEqualTo(check ? Coverage.PARTLY : Coverage.COVERED);
    }

    @Test
    void wordsOfTheQuestionCoverNothing() {
        var question = SampleBank.question("q-one", "How does gradient descent with momentum work?", "", "")
                .points("Momentum averages gradient descent over past steps and damps oscillation").made();
        assertThat(assess(question, "Gradient descent with momentum, momentum, gradient descent.").findings())
                .extracting(Finding::coverage).containsExactly(Coverage.NOT_MENTIONED);
    }

    @Test
    void wordsFarApartDoNotAddUp() {
        String filler = Stream.generate(() -> "lorem ipsum dolor").limit(30).collect(Collectors.joining(" "));
        String point = "Dropout deactivates random neurons while training";
        assertThat(only(point, "dropout deactivates " + filler + " random " + filler + " neurons").coverage())
                .isNotEqualTo(Coverage.COVERED);
        assertThat(only(point, filler + " dropout deactivates random neurons " + filler).coverage())
                .isEqualTo(Coverage.COVERED);
    }

    @Test
    void aCopyIsRecognisedAndOnesOwnWordsAreNot() {
        Question gil = BankLoader.load(List.of(Path.of("../../seeds/python"))).toBank()
                .find(new dev.greenroom.core.bank.QuestionId("python-gil")).orElseThrow();
        String reference = gil.answers().getFirst().text().plain();
        assertThat(assess(gil, reference.substring(0, 900)).copied()).isGreaterThan(0.95);
        assertThat(assess(gil, "So, " + reference.substring(0, 600) + " that is all I know").copied())
                .isGreaterThan(0.90);
        assertThat(
                assess(gil, "The lock makes sure that just one thread is running byte code while the others wait for "
                        + "their turn, which makes counting references safe").copied())
                .isLessThan(0.2);
        assertThat(assess(gil, "a mutex").copied()).isZero();
    }

    @Test
    void wordsSaidAgainAndAgainAreCountedTwice() {
        assertThat(assess(SampleBank.GIL, "mutex ".repeat(100)).contentWords()).isEqualTo(2);
        assertThat(assess(SampleBank.GIL, "The lock of CPython is not in the way").contentWords()).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void anyTextCanBeAnAnswer(String answer) {
        var assessment = assess(SampleBank.GIL, answer);
        assertThat(assessment.findings()).hasSize(3);
        assessment.findings().forEach(finding -> finding.quote().ifPresent(quote -> {
            String core = quote.replaceFirst("^… ", "").replaceFirst(" …$", "");
            assertThat(answer).contains(core);
            assertThat(core.length()).isLessThanOrEqualTo(200);
        }));
    }

    static Stream<String> hostile() {
        return Stream.of("", " ", "\n\n\n", "💥".repeat(2000), "\uD83D mutex CPython", "(".repeat(4000),
                "a".repeat(4000),
                "the GIL is a mutex in CPython ".repeat(130), "GIL mutex CPython " + "🦆".repeat(1900),
                "全局解释器锁是一个互斥锁 mutex CPython", "mutex\u0000CPython\u202E", "```python\nx = mutex(CPython)\n```",
                "O(" + "n".repeat(3000) + ") mutex in CPython", "- ".repeat(2000), "no not never without ".repeat(190));
    }

    @Test
    void pointsOfImportedQuestionsComeFromTheStructureOfTheAnswer() {
        var bullets = new Block.Bullets(Stream.of("First, split the data into folds. And then more.",
                "Train on all folds but one", "Average the scores of every fold").map(OfflineAssessorTest::item)
                .toList());
        assertThat(derived(paragraph("An introduction that says little."), bullets)).containsExactly(
                "First, split the data into folds.", "Train on all folds but one", "Average the scores of every fold");

        var table = new Block.Table(List.of(Block.Align.LEFT, Block.Align.LEFT), List.of(text("a"), text("b")),
                List.of(List.of(text("Bagging"), text("reduces variance")),
                        List.of(text("Boosting"), text("reduces bias")),
                        List.of(text("Stacking"), text("learns a combination"))));
        assertThat(derived(table)).containsExactly("Bagging: reduces variance", "Boosting: reduces bias",
                "Stacking: learns a combination");

        assertThat(derived(paragraph("Precision is the share of hits that are right. Recall is the share of right ones "
                + "that were found. Both trade off against each other through the threshold.")))
                .containsExactly("Precision is the share of hits that are right.",
                        "Recall is the share of right ones that were found.",
                        "Both trade off against each other through the threshold.");
        assertThat(derived(new Block.Bullets(Stream.iterate(0, number -> number + 1).limit(20)
                .map(number -> item("Checkable idea number " + number + " about regularization")).toList())))
                .hasSize(7);
        assertThat(derived(new Block.Code("python", "print('hello')"))).isEmpty();
    }

    @Test
    void aDerivedPointNamesWhatItIsSaidOf() {
        assertThat(read("**Supervised learning**:\n\n- Learns from labeled pairs\n- Examples: regression\n\n"
                + "**Unsupervised**:\n\n- Finds structure without labels\n\n#### Limits\n\n1. Labels cost money"))
                .containsExactly("Supervised learning: Learns from labeled pairs",
                        "Unsupervised: Finds structure without labels", "Limits: Labels cost money");
        assertThat(read("| | TCP | UDP |\n|---|---|---|\n| Order | kept in sequence | any sequence |\n"
                + "| Setup | three-way handshake | none |\n| Delivery | with retransmission | best effort |"))
                .first().isEqualTo("Order: TCP: kept in sequence; UDP: any sequence");
        assertThat(read("- Stack:\n  - Last element leaves first\n  - Serves nested calls\n"
                + "- Queue\n  - Earliest element leaves first"))
                .containsExactly("Stack: Last element leaves first", "Stack: Serves nested calls",
                        "Queue: Earliest element leaves first");
        assertThat(read("It packages dependencies with the program; it shares the kernel of its host"))
                .containsExactly("It packages dependencies with the program", "it shares the kernel of its host");
    }

    @ParameterizedTest
    @ValueSource(strings = {"python-gil", "python-duck"})
    void aQuestionWithoutAnswerAndPointsHasNoFindings(String id) {
        var question = SampleBank.question(id, "What is it?", "", "").made();
        assertThat(assess(question, "Some answer").coverage()).isEmpty();
    }

    @Test
    void aPointIsLookedForInSentencesThatFollowEachOther() {
        assertThat(only("A checkpoint writes dirty pages to disk",
                "A checkpoint is a mark. It writes dirty pages to disk.")
                .coverage()).isEqualTo(Coverage.COVERED);
        assertThat(only("A checkpoint writes dirty pages to disk",
                "There is a checkpoint. It is early. Dirty laundry. Many pages. What a disk.").coverage())
                .isNotEqualTo(Coverage.COVERED);
    }

    @Test
    void whatStandsFirstCountsMost() {
        var question = SampleBank.question("question", "What is it?", "", "")
                .points("Alpha pipeline", "Beta container", "Gamma cluster", "Delta network", "Epsilon kernel").made();
        assertThat(assess(question, "Alpha pipeline and beta container.").coverage().orElseThrow()).isGreaterThan(0.5);
        assertThat(assess(question, "Delta network and epsilon kernel.").coverage().orElseThrow()).isLessThan(0.35);
    }

    private static List<String> read(String markdown) {
        return derived(Markdown.read(markdown).blocks().toArray(Block[]::new));
    }

    private static List<String> derived(Block... blocks) {
        var question = SampleBank.question("imported", "What is it?", "", "").answered("x").made();
        var answered = new Question(question.id(), question.aliases(), question.wording(), question.kind(),
                question.level(), question.topic(), question.section(),
                List.of(new Question.Answer("", markdown -> RichText.of(blocks))), List.of(), Optional.empty(),
                List.of(),
                List.of(),
                question.sources());
        return new DerivedPoints(new TermWeights(SampleBank.bank().all())).of(answered);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(text(text));
    }

    private static List<Block> item(String text) {
        return List.of(paragraph(text));
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    private static Finding only(String point, String answer) {
        var question = SampleBank.question("question", "What is it?", "", "").points(point).made();

        return assess(question, answer).findings().getFirst();
    }

    /** A new assessor each time: to one assessor questions of the same id are the same question. */
    private static Assessment assess(Question question, String answer) {
        Bank bank = SampleBank.bank();
        return new OfflineAssessor(community -> bank).assess(Stub.COMMUNITY, question, answer);
    }
}
