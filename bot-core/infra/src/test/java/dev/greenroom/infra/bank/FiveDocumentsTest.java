package dev.greenroom.infra.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Question;
import dev.greenroom.infra.bank.source.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The five documents that people wrote, wherever they are found. They are told apart by what is in them. */
final class FiveDocumentsTest {
    private static final Map<String, Reading> READINGS = new HashMap<>();
    private static final Map<String, List<Integer>> LINES = new HashMap<>();
    private static final List<String> DOCUMENTS = new ArrayList<>();
    private static LoadedBank bank = new LoadedBank(List.of(), List.of(), List.of());

    @BeforeAll
    static void read() throws Exception {
        var folder = FiveDocuments.folder();
        assumeTrue(folder.isPresent(), "the five documents are not here: name their folder in GREENROOM_SEEDS");
        bank = BankLoader.load(List.of(folder.get()));
        for (var reading : bank.readings()) {
            READINGS.put(hash(Path.of(reading.document())), reading);
        }
        try (var lines = FiveDocumentsTest.class.getResourceAsStream("/bank/lines-of-questions.txt")) {
            new String(lines.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(FiveDocumentsTest::expect);
        }
        assumeTrue(READINGS.keySet().containsAll(DOCUMENTS), "other documents stand where the five are expected");
    }

    private static void expect(String line) {
        var words = List.of(line.split(" "));
        DOCUMENTS.add(words.getFirst());
        var numbers = new ArrayList<Integer>();
        for (String range : words.subList(1, words.size())) {
            var ends = range.split("-");
            for (int number = Integer.parseInt(ends[0]); number <= Integer.parseInt(ends[ends.length - 1]); number++) {
                numbers.add(number);
            }
        }
        LINES.put(words.getFirst(), numbers);
    }

    @Test
    void everyQuestionStandsOnItsLineAndNothingElseIsOne() {
        for (String document : DOCUMENTS) {
            assertThat(questions(document)).extracting(FiveDocumentsTest::line)
                    .containsExactlyElementsOf(LINES.get(document));
        }
        assertThat(DOCUMENTS.stream().map(document -> questions(document).size())).containsExactly(100, 80, 46, 118,
                138);
    }

    @Test
    void onlyTheTwoDamagedDocumentsAreRepaired() {
        assertThat(DOCUMENTS.stream().map(document -> reading(document).format().repaired()))
                .containsExactly(false, false, true, false, true);
        assertThat(bank.errors()).isEmpty();
        assertThat(bank.readings().toString()).doesNotContain("‚Ü", "\uF8FF");
    }

    @Test
    void answersAreThoseOfEachDocument() {
        assertThat(questions(DOCUMENTS.get(0))).noneMatch(Question::hasAnswer);
        assertThat(questions(DOCUMENTS.get(1))).allSatisfy(question -> assertThat(question.answers()).hasSize(2));
        assertThat(questions(DOCUMENTS.get(2))).allSatisfy(question -> assertThat(question.answers()).hasSize(1));
        assertThat(questions(DOCUMENTS.get(4))).noneMatch(Question::hasAnswer);
        var fourth = questions(DOCUMENTS.get(3));
        assertThat(fourth.stream().filter(question -> !question.hasAnswer())).hasSize(17)
                .allSatisfy(question -> assertThat(question.kind()).isEqualTo(Kind.CODING));
        assertThat(fourth.subList(0, 3)).allSatisfy(question -> assertThat(question.answers()).hasSize(2));
        assertThat(fourth.subList(3, 53)).allSatisfy(question -> assertThat(question.answers()).hasSize(1));
        assertThat(fourth.stream().flatMap(question -> question.answers().stream()).map(Question.Answer::markdown))
                .noneMatch(answer -> answer.startsWith("\"") || answer.endsWith("\"") || answer.startsWith("_"));
    }

    @Test
    void kindsFollowTheSections() {
        var counts = new HashMap<Kind, Integer>();
        questions(DOCUMENTS.get(3)).forEach(question -> counts.merge(question.kind(), 1, Integer::sum));
        assertThat(counts)
                .isEqualTo(Map.of(Kind.CONCEPT, 53, Kind.CODING, 30, Kind.BEHAVIORAL, 20, Kind.SYSTEM_DESIGN, 15));
    }

    @Test
    void ordinalsAreAsPrintedAndPicturesAreGoneFromTopics() {
        assertThat(questions(DOCUMENTS.get(1)).get(9).sources().getFirst().ordinal()).isEqualTo("1.10");
        assertThat(questions(DOCUMENTS.get(1)).get(0).sources().getFirst().ordinal()).isEqualTo("1.1");
        assertThat(questions(DOCUMENTS.get(4))).extracting(Question::topic)
                .contains("Python Core (Basics & Internals)", "OOP & Design")
                .allSatisfy(topic -> assertThat(topic).matches("[\\p{L}].*"));
        assertThat(questions(DOCUMENTS.get(0)).getFirst().topic()).isEqualTo("Programming & Pythonic Skills");
        assertThat(questions(DOCUMENTS.get(0)).get(3).wording().plain())
                .isEqualTo("What’s the use of *args and **kwargs?");
    }

    @Test
    void theFollowUpIsNotedAndItsAnswerKept() {
        var first = questions(DOCUMENTS.get(2)).getFirst();
        assertThat(first.followUps()).containsExactly("How do you diagnose and fix high bias vs. high variance?");
        assertThat(first.answers().getFirst().markdown()).contains("Increase model complexity");
    }

    @Test
    void whatIsAskedInSeveralDocumentsIsOneQuestion() {
        assertThat(bank.merged()).extracting(group -> group.size()).contains(4);
        for (String subject : List.of("bias", "bagging", "L1 and L2", "GIL", "early stopping")) {
            assertThat(bank.merged()).as(subject)
                    .anySatisfy(group -> assertThat(group.toString()).contains(subject));
        }
        assertThat(find("What is the difference between parametric and non-parametric tests?").wordings()).isEmpty();
        assertThat(find("What is zero-shot learning?").wordings()).isEmpty();
        assertThat(find("How do you handle API versioning in production systems?").wordings()).isEmpty();
        assertThat(find("What is overfitting and how do you prevent it?").wordings()).isEmpty();
        assertThat(bank.toBank().all()).hasSizeBetween(400, 470);
    }

    private static Question find(String wording) {
        return bank.questions().stream().filter(question -> question.wording().plain().equals(wording)).findFirst()
                .orElseThrow();
    }

    private static int line(Question question) {
        return question.sources().getFirst().line();
    }

    private static Reading reading(String document) {
        return Optional.ofNullable(READINGS.get(document)).orElseThrow();
    }

    private static List<Question> questions(String document) {
        return reading(document).questions();
    }

    private static String hash(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)))
                .substring(0, 12);
    }
}
