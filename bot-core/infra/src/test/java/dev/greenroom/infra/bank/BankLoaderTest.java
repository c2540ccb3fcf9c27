package dev.greenroom.infra.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Question;
import dev.greenroom.core.bank.QuestionId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class BankLoaderTest {
    private static final String OWN = """
            # Python: Concurrency

            ## What is the GIL?
            `concept` · `mid` · `python-gil`

            One thread at a time runs bytecode.

            ### Key points
            - One thread runs bytecode

            ### Also asked as
            - How does Python's GIL affect multi-threading?
            """;

    @TempDir
    private Path folder;

    @Test
    void aDirectoryIsReadInOrderWithEverythingBelow() throws IOException {
        write("b/second.md", "1. What is a queue?\n");
        write("a.md", "1. What is a cache?\n");
        write("b/notes.txt", "1. What is a stack?\n");
        write(".git/hidden.md", "1. What is a heap?\n");
        write("README.md", "1. What is a README?\n");
        assertThat(load(folder).questions()).extracting(question -> question.wording().plain())
                .containsExactly("What is a README?", "What is a cache?", "What is a queue?");
    }

    @Test
    void besideGreenroomsOwnFormatReadmeAndCoverageAreNoDocuments() throws IOException {
        write("README.md", "# Format: how\n\n## Question\n`kind` · `level` · `id`\n");
        write("coverage.md", "1. What is covered?\n");
        write("python/gil.md", OWN);
        var bank = load(folder);
        assertThat(bank.errors()).isEmpty();
        assertThat(bank.readings()).hasSize(1);
    }

    @Test
    void aFileIsReadWhateverItsName() throws IOException {
        assertThat(load(write("README", "1. What is a cache?\n")).questions()).hasSize(1);
    }

    @Test
    void whatCannotBeReadIsAnErrorOfThatDocumentAlone() throws IOException {
        write("good.md", "1. What is a cache?\n");
        Files.write(folder.resolve("binary.md"), new byte[]{(byte) 0xFF, (byte) 0xFE, 0, 1});
        write("deep.md", "1. What is a cache?\n   " + "> ".repeat(20_000) + "x\n");
        write("long.md", "1. What is " + "a".repeat(60_000) + "?\n");
        var bank = BankLoader.load(List.of(folder, folder.resolve("missing.md")));
        assertThat(bank.questions()).extracting(question -> question.wording().plain()).contains("What is a cache?");
        assertThat(bank.errors()).extracting(note -> note.document().replaceAll(".*/", "")).contains("binary.md",
                "long.md", "missing.md");
        assertThat(bank.errors()).allSatisfy(note -> assertThat(note.message()).isNotBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-", "[x](", "(", "*a", "- ", "> ", "Q1: ", "“", "**a** ", "a_", "1.1."})
    void lineAfterLineOfNothingElseNeverThrows(String piece) {
        String line = piece.repeat(3_000);
        var documents = new LinkedHashMap<String, byte[]>();
        documents.put("a.md", ("### Q1: Why?\nAnswer: " + line + "\n\n### Q2: " + line + "?\nA: so\n")
                .getBytes(StandardCharsets.UTF_8));
        documents.put("b.md",
                ("# " + line + "\n\n1. What is " + line + "?\n2. " + line + "\n").getBytes(StandardCharsets.UTF_8));
        documents.put("c.md", ("# T: S\n\n## " + line + "\n`concept` · `mid` · `abc`\n\n" + line + "\n")
                .getBytes(StandardCharsets.UTF_8));
        assertThat(BankLoader.load(documents).toBank().about(line, 3)).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"What is Spring – Dependency Injection (DI)?", "What does `set -e` do (Bash)?",
        "What is - X (Y)?"})
    void hyphensBeforeAnAbbreviationAreHyphens(String wording) throws IOException {
        write("a.md", "## 1. " + wording + "\n\nIt is something.\n");
        assertThat(load(folder).questions()).hasSize(1);
    }

    @Test
    void anEmptyDirectoryIsAnError() {
        assertThat(load(folder).errors()).hasSize(1);
    }

    @Test
    void theSameQuestionInTwoDocumentsIsOneWithBothAnswersAndTheFirstId() throws IOException {
        write("1.md",
                "## Theory\n\n### Q1: Explain the bias-variance tradeoff.\nA balance.\n\n### Q2: What is zero-shot learning?\nNone.\n");
        write("2.md",
                "**1. What is the bias-variance tradeoff?**\n\nA: Error in two parts.\n\n**2. What is few-shot learning?**\n\nA: Few.\n");
        var bank = load(folder);
        assertThat(bank.questions()).hasSize(3);
        var merged = bank.questions().getFirst();
        assertThat(merged.wordings()).containsExactly("What is the bias-variance tradeoff?");
        assertThat(merged.answers()).extracting(Question.Answer::markdown).containsExactly("A balance.",
                "Error in two parts.");
        assertThat(merged.sources()).extracting(source -> source.line()).containsExactly(3, 1);
        var second = bank.readings().getLast().questions().getFirst().id();
        assertThat(merged.aliases()).containsExactly(second);
        assertThat(bank.toBank().find(second)).contains(merged);
        assertThat(bank.merged()).hasSize(1);
    }

    @Test
    void aCuratedQuestionTakesInWhatItsAuthorListed() throws IOException {
        write("1-own.md", OWN);
        write("2-other.md", "1. How does Python's GIL affect multi-threading?\n2. What is the GIL?\n");
        var bank = load(folder);
        assertThat(bank.questions()).singleElement().satisfies(question -> {
            assertThat(question.id()).isEqualTo(new QuestionId("python-gil"));
            assertThat(question.wordings()).containsExactly("How does Python's GIL affect multi-threading?");
        });
    }

    @Test
    void theSameWordsAboutAnotherLanguageAreAnotherQuestion() throws IOException {
        write("java.md", "# Java\n\n1. What is inheritance?\n");
        write("python.md", "# Python\n\n1. What is inheritance?\n");
        assertThat(load(folder).questions()).hasSize(2).extracting(Question::id).doesNotHaveDuplicates();
    }

    @Test
    void theSameWordsAboveOtherCodeAreAnotherQuestion() throws IOException {
        String task = "**%d. What does this print?**\n\n```java\nout.print(%s);\n```\n\n**Answer:** %s\n\n";
        write("a.md", String.format(task, 1, "1 + 1", "2") + String.format(task, 2, "1 - 1", "0"));
        write("b.md", String.format(task, 1, "1 - 1", "nothing, that is 0"));
        var questions = load(folder).questions();
        assertThat(questions).extracting(question -> question.answers().stream().map(Question.Answer::markdown)
                .toList()).containsExactly(List.of("2"), List.of("0", "nothing, that is 0"));
        assertThat(questions).extracting(Question::id).doesNotHaveDuplicates();
    }

    @Test
    void oneDocumentAsksTwiceOnlyInTheSameWords() throws IOException {
        write("a.md", """
                1. What is early stopping?
                2. Explain the concept of early stopping.
                3. What is the difference between a queue and a stack?
                4. What is the difference between a stack and a queue?
                """);
        assertThat(load(folder).merged()).extracting(group -> group.size()).containsExactly(2);
    }

    @Test
    void aCodingTaskIsNotTheQuestionAboutItsSubject() throws IOException {
        write("a.md",
                "## Coding challenges\n\n### Challenge 1: Neural architecture search\n\n### Challenge 2: Early stopping\n");
        write("b.md", "1. Explain the concept of neural architecture search (NAS).\n2. What is early stopping?\n");
        assertThat(load(folder).questions()).hasSize(4);
    }

    @Test
    void anIdThatStandsTwiceIsAnErrorAtTheSecondPlace() throws IOException {
        write("a.md", OWN);
        write("b.md", OWN.replace("What is the GIL?", "What is a mutex?")
                .replace("How does Python's GIL affect multi-threading?", "Why a mutex?"));
        var bank = load(folder);
        assertThat(bank.errors()).singleElement().satisfies(note -> {
            assertThat(note.document()).endsWith("b.md");
            assertThat(note.message()).contains("python-gil").contains("a.md:3");
        });
    }

    @Test
    void curatedQuestionsThatAskTheSameAreWarnedAboutAndStayApart() throws IOException {
        write("a.md", OWN);
        write("b.md", OWN.replace("python-gil", "python-gil-again"));
        var bank = load(folder);
        assertThat(bank.questions()).hasSize(2);
        assertThat(bank.warnings()).anySatisfy(note -> assertThat(note.message()).contains("asks the same as"));
    }

    @Test
    void documentsOfAJarAreReadFromMemory() {
        var documents = new LinkedHashMap<String, byte[]>();
        documents.put("seeds/README.md", "# About".getBytes(StandardCharsets.UTF_8));
        documents.put("seeds/python/gil.md", OWN.getBytes(StandardCharsets.UTF_8));
        var bank = BankLoader.load(documents);
        assertThat(bank.readings()).hasSize(1);
        assertThat(bank.questions().getFirst().sources().getFirst().document()).isEqualTo("seeds/python/gil.md");
    }

    @Test
    void theJsonReportHoldsWhatTheContractSays() throws IOException {
        write("1-own.md", OWN);
        var damaged = new String(
                "## 🐍 Advanced\n\n1. What is the GIL?\n2. What is 2 → 3?\n\nGood luck with all of them!\n"
                        .getBytes(StandardCharsets.UTF_8),
                Charset.forName("x-MacRoman"));
        write("2-list.md", damaged);
        var json = json(0);
        assertThat(json.propertyNames()).contains("documents", "questions", "merged", "skipped");
        assertThat(json.get("documents").get(0).get("shape").asString()).isEqualTo("Greenroom's own");
        assertThat(json.get("documents").get(1).get("repaired").asBoolean()).isTrue();
        var own = json.get("questions").get(0);
        assertThat(own.propertyNames()).containsExactlyInAnyOrder("id", "document", "line", "ordinal", "section",
                "topic", "kind", "level",
                "text", "wordings", "answers", "keyPoints", "hint", "followUps");
        assertThat(own.get("answers").get(0).asString()).isEqualTo("One thread at a time runs bytecode.");
        var listed = json.get("questions").get(2);
        assertThat(listed.get("text").asString()).isEqualTo("What is 2 → 3?");
        assertThat(listed.get("level").asString()).isEqualTo("senior");
        assertThat(listed.get("ordinal").asString()).isEqualTo("2");
        assertThat(json.get("merged").get(0).get(1).get("line").asInt()).isEqualTo(3);
        assertThat(json.get("skipped").get(0).get("line").asInt()).isEqualTo(6);
    }

    @Test
    void onlyErrorsMakeTheCheckFail() throws IOException {
        write("a.md", "Nothing is asked here.\n");
        assertThat(check(false, 0)).contains("no questions were recognised").contains("0 questions in 1 document");
        write("b.md", OWN.replace("`mid`", "`middle`"));
        assertThat(check(false, 1)).contains("b.md:4: unknown level \"middle\"").contains("1 error");
        assertThat(json(1).get("errors").get(0).get("line").asInt()).isEqualTo(4);
    }

    private JsonNode json(int status) {
        return JsonMapper.builder().build().readTree(check(true, status));
    }

    private String check(boolean json, int status) {
        var out = new ByteArrayOutputStream();
        assertThat(BankCheck.run(List.of(folder), json, new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isEqualTo(status);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static LoadedBank load(Path path) {
        return BankLoader.load(List.of(path));
    }

    private Path write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
