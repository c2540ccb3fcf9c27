package dev.greenroom.infra.bank.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import org.junit.jupiter.api.Test;

final class QuestionListsTest {
    private static final String DOCUMENT = """
            # Backend Interview Prep

            ## Contents
            1. [Networking](#networking)
            2. [Databases](#databases)

            ## 🌐 Part 1 — Networking Basics (4 Questions)

            1. What happens when you open a **URL**?
            2. Explain the TCP handshake
            3. HTTP/1.1 vs HTTP/2
            4) Why does `SO_REUSEADDR` exist?

            ---

            ## ⚙️ Databases: Advanced

            5. What does `SELECT * FROM t WHERE a_b = 1` do?
            6.  Difference between `WHERE` and `HAVING`
               with an example

            ## Behavioral

            1. Tell me about a bug in production.

            ## Tips

            1. Sleep well
            2. Read the job description
            3. Breathe

            ## Extra

            * Have you ever dropped a table?
            * What would you do differently?

            ## Links
            - [Somewhere](https://example.org)
            - Elsewhere
            """;

    @Test
    void everyItemThatAsksIsAQuestionAndNothingElseIs() {
        assertThat(Imported.of(DOCUMENT).asked()).containsExactly("9 1 What happens when you open a URL?",
                "10 2 Explain the TCP handshake", "11 3 HTTP/1.1 vs HTTP/2", "12 4 Why does SO_REUSEADDR exist?",
                "18 5 What does SELECT * FROM t WHERE a_b = 1 do?",
                "19 6 Difference between WHERE and HAVING with an example", "24 1 Tell me about a bug in production.",
                "34  Have you ever dropped a table?", "35  What would you do differently?");
    }

    @Test
    void whatIsLeftOutIsSaidWithItsLine() {
        assertThat(Imported.of(DOCUMENT).skippedLines()).containsExactly(4, 28, 38);
        assertThat(Imported.of(DOCUMENT).reading().skipped().getFirst().message()).contains("table of contents");
    }

    @Test
    void lineEndsAndAByteOrderMarkChangeNothing() {
        assertThat(Imported.of("\uFEFF" + DOCUMENT.replace("\n", "\r\n")).asked())
                .isEqualTo(Imported.of(DOCUMENT).asked());
    }

    @Test
    void topicSectionKindAndLevelComeFromTheHeadings() {
        var questions = Imported.of(DOCUMENT).questions();
        assertThat(questions).extracting("topic").containsOnly("Backend Interview Prep");
        assertThat(questions).extracting("section").startsWith("Networking Basics").contains("Databases: Advanced",
                "Extra");
        assertThat(questions).extracting("level")
                .startsWith(Level.JUNIOR, Level.JUNIOR, Level.JUNIOR, Level.JUNIOR, Level.SENIOR)
                .endsWith(Level.MID);
        assertThat(questions.get(6).kind()).isEqualTo(Kind.BEHAVIORAL);
        assertThat(questions.get(0).kind()).isEqualTo(Kind.CONCEPT);
    }

    @Test
    void aListWithAnswersKeepsThemApartFromTheNextQuestion() {
        var imported = Imported.of("""
                1. **What is a pod?**

                   The smallest unit:

                   1. one
                   2. two

                       code

                2. What is a node?
                   > A machine.
                3. **How does it schedule?** It filters, then scores.
                4. How would you debug a crash?

                Answer: look at the logs:

                1. kubectl logs
                2. kubectl describe

                ```bash
                kubectl logs x   # 5. What is this?
                    indented
                ```

                5. What is a taint?
                A: It repels pods
                """);
        assertThat(imported.asked()).extracting(line -> line.split(" ")[0]).containsExactly("1", "10", "12", "13",
                "25");
        assertThat(imported.answers(0)).containsExactly("The smallest unit:\n\n1. one\n2. two\n\n    code");
        assertThat(imported.answers(1)).containsExactly("A machine.");
        assertThat(imported.answers(2)).containsExactly("It filters, then scores.");
        assertThat(imported.answers(3).getFirst()).startsWith("look at the logs:").contains("2. kubectl describe",
                "    indented");
        assertThat(imported.answers(4)).containsExactly("It repels pods");
    }

    @Test
    void questionsBelowAQuestionAreItsFollowUps() {
        var imported = Imported
                .of("1. What is a cache?\n   - When does it expire?\n   - Who fills it?\n2. What is a queue?\n");
        assertThat(imported.questions().getFirst().followUps()).containsExactly("When does it expire?",
                "Who fills it?");
        assertThat(imported.questions().getFirst().hasAnswer()).isFalse();
    }

    @Test
    void aRemarkBelowAListWithoutAnswersAnswersNothing() {
        var imported = Imported
                .of("1. What is a cache?\n2. What is a queue?\n3. What is a stack?\n\nThat was the easy part.\n");
        assertThat(imported.questions()).noneMatch(question -> question.hasAnswer());
        assertThat(imported.skippedLines()).containsExactly(5);
    }

    @Test
    void answersAtTheEndGoToTheQuestionsWithTheirNumbers() {
        var imported = Imported.of("""
                ## Week 1: Queues
                1. What is a queue?
                2. What is a stack?

                ## Week 2: Trees
                1. What is a heap?
                2. Explain red-black trees

                ## Answers
                ### Queues
                1. First in, first out
                2. Last in, first out
                ### Trees
                1. A complete tree
                9. Nothing
                """);
        assertThat(imported.answers(0)).containsExactly("First in, first out");
        assertThat(imported.answers(2)).containsExactly("A complete tree");
        assertThat(imported.answers(3)).isEmpty();
        assertThat(imported.skippedLines()).containsExactly(15);
        assertThat(imported.questions()).extracting("topic").containsOnly("Queues", "Trees");
    }

    @Test
    void aDocumentWithoutHeadingsHasItsNameForATopic() {
        assertThat(Imported.of("1. What is a cache?\n2. What is a queue?").questions()).extracting("topic")
                .containsOnly("some document");
    }

    @Test
    void stepsAndShoppingListsAreNoQuestions() {
        var imported = Imported.of("# Soup\n\n1. Boil water\n2. Add salt\n\n- Bread\n- Butter\n");
        assertThat(imported.questions()).isEmpty();
        assertThat(imported.reading().skipped()).hasSize(1);
    }

    @Test
    void aTableWithAColumnOfQuestionsIsAListOfThem() {
        var imported = Imported.of("""
                # REST

                | # | Question | Level | Answer |
                |---|:---------|-------|--------|
                | 1 | What is `GET`? | easy | It reads.<br>It changes nothing. |
                | 2 | Explain `a\\|b` | hard | Either. |
                | 3 | PUT vs PATCH | | |

                That was all.

                | method | safe |
                |---|---|
                | What? | no |
                """);
        assertThat(imported.asked()).containsExactly("5 1 What is GET?", "6 2 Explain a|b", "7 3 PUT vs PATCH");
        assertThat(imported.answers(0)).containsExactly("It reads.<br>It changes nothing.");
        assertThat(imported.answers(1)).containsExactly("Either.");
        assertThat(imported.answers(2)).isEmpty();
        assertThat(imported.skippedLines()).containsExactly(3, 9);
    }

    @Test
    void lettersNumberQuestionsAndBoldLinesAreHeadingsWhereThereAreNoOthers() {
        var imported = Imported.of("""
                **Section A: Basics (3 questions)**

                a. What is a thread?
                b. What is a process?
                c. Explain scheduling

                **Practice**
                (1) How do you start a thread?
                (2) How do you join one?
                """);
        assertThat(imported.asked()).containsExactly("3 a What is a thread?", "4 b What is a process?",
                "5 c Explain scheduling", "8 1 How do you start a thread?", "9 2 How do you join one?");
        assertThat(imported.questions()).extracting("topic").startsWith("Basics").endsWith("Practice");
        assertThat(imported.reading().skipped()).isEmpty();
    }

    @Test
    void whatFollowsABoldQuestionOnItsLineIsItsAnswer() {
        var imported = Imported.of("""
                1. **What is dropout?** Units are left out.
                2. **Explain dropout.** Randomly zeroes units.
                3. **L1 vs L2**: the first selects.
                4. **Explain** the GIL **in detail**
                5. **GET vs POST** — which is safe?
                """);
        assertThat(imported.asked()).containsExactly("1 1 What is dropout?", "2 2 Explain dropout.", "3 3 L1 vs L2",
                "4 4 Explain the GIL in detail", "5 5 GET vs POST — which is safe?");
        assertThat(imported.answers(0)).containsExactly("Units are left out.");
        assertThat(imported.answers(1)).containsExactly("Randomly zeroes units.");
        assertThat(imported.answers(2)).containsExactly("the first selects.");
        assertThat(imported.answers(3)).isEmpty();
    }

    @Test
    void optionsBelowANumberedQuestionAreNoQuestions() {
        var imported = Imported.of("1. Which asks?\na) What is it?\nb) Is it?\n2. Which does not?\na) What\nb) None\n");
        assertThat(imported.asked()).containsExactly("1 1 Which asks?", "4 2 Which does not?");
    }

    @Test
    void aQuestionMayBeUnfolded() {
        var imported = Imported.of("""
                # React

                ## Basics
                <details>
                <summary><b>1. What is <code>JSX</code>?</b></summary>

                A syntax.

                </details>
                <details><summary>2. What are hooks?</summary>Functions.</details>

                ## Advanced
                <details>
                <summary>Explain fibers</summary>
                <p>Units of work.</p>
                </details>
                """);
        assertThat(imported.asked()).containsExactly("5 1 What is JSX?", "10 2 What are hooks?",
                "14  Explain fibers");
        assertThat(imported.answers(0)).containsExactly("A syntax.");
        assertThat(imported.answers(1)).containsExactly("Functions.");
        assertThat(imported.answers(2)).containsExactly("Units of work.");
    }
}
