package dev.greenroom.infra.bank.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BoldQuestionsTest {
    private static final String DOCUMENT = """
            # Data Science - Questions and Answers

            _Version 3_

            ## Table of Contents
            1. [Theory](#t)

            ## Theory (10+ questions)

            ### Sampling

            **1. What is bootstrapping?**

            _Answer:_
            "**Idea:**

            - Sampling "with replacement"

            **1. Draw:**

            - n rows

            **2. Repeat:**

            ```python
            print(f"{n} times")
            ```

            **Result:** an interval."

            **2. Explain the jackknife**

            _Answer:_ Leave one out.

            ### Testing

            **1. Describe the t-test**

            _Key Components:_

            - means

            **5-9. More tests:**

            **5. Compare two samples**

            _Answer Framework:_

            - context

            _Example Answer:_
            "I once did."

            ---

            ## Hands-on coding (5+ tasks)

            ### Task 1: Reverse a list

            ````python
            print(1)

            # More tasks would follow

            ### Task 2-9: More tasks

            [Tasks 2-9 would include: sorting]
            ### Task 2: Sort a dict

            ```python
            print(2)
            ````

            ### Task 3: Sum a column

            ```sql
            select 1
            ```

            ### Task 4-9: More

            [More would include:]

            - **Task 4**: Merge intervals
            - **Task 5**: LRU cache

            ---

            ## Behavioral (2)

            **1. Tell me about a failure**

            _Answer:_
            "It was late."

            ---

            ## Answer Key & Explanations

            ### Theory Answer Key

            **1. Bootstrapping:**

            - Efron, 1979

            **2. Something else:**

            - not about it

            ### Task Solutions

            **Patterns:**

            1. **Reverse a list:** take care
            2. **Sort:** as well

            ### Evaluation Criteria

            1. **Clarity:** be clear

            ---

            _This guide covers a lot._
            """;

    @Test
    void onlyQuestionsAreQuestions() {
        assertThat(Imported.of(DOCUMENT).asked()).containsExactly("12 1 What is bootstrapping?",
                "31 2 Explain the jackknife",
                "37 1 Describe the t-test", "45 5 Compare two samples", "58 1 Reverse a list", "68 2 Sort a dict",
                "74 3 Sum a column", "84 4 Merge intervals", "85 5 LRU cache", "91 1 Tell me about a failure");
    }

    @Test
    void aFenceThatClosesTooLateLosesNoQuestionAndNoCode() {
        var imported = Imported.of(DOCUMENT);
        assertThat(imported.answers(4).getFirst()).startsWith("````python\nprint(1)").endsWith("````")
                .doesNotContain("Task 2");
        assertThat(imported.answers(5)).containsExactly("```python\nprint(2)\n````");
    }

    @Test
    void quotationMarksAroundAWholeAnswerAreTakenOff() {
        var imported = Imported.of(DOCUMENT);
        assertThat(imported.answers(0).getFirst()).startsWith("**Idea:**")
                .contains("\"with replacement\"", "f\"{n} times\"")
                .endsWith("an interval.");
        assertThat(imported.answers(9)).containsExactly("It was late.");
    }

    @Test
    void markersAreNoPartOfTheAnswerAndAFrameworkStandsBesideItsExample() {
        var imported = Imported.of(DOCUMENT);
        assertThat(imported.answers(1)).containsExactly("Leave one out.");
        assertThat(imported.answers(2)).containsExactly("- means");
        assertThat(imported.answers(3)).containsExactly("- context", "I once did.");
    }

    @Test
    void theKeyAtTheEndAnswersWhatItsNumberHeadingAndWordsNameTogether() {
        var imported = Imported.of(DOCUMENT);
        assertThat(imported.answers(0)).hasSize(2).last().isEqualTo("- Efron, 1979");
        assertThat(imported.answers(1)).hasSize(1);
        assertThat(imported.answers(4)).hasSize(1);
    }

    @Test
    void titlesAlonePlaceholdersAndCriteriaAreWhatTheyAre() {
        var imported = Imported.of(DOCUMENT);
        assertThat(imported.answers(7)).isEmpty();
        assertThat(imported.questions().subList(4, 9)).extracting("kind").containsOnly(Kind.CODING);
        assertThat(imported.questions().getLast().kind()).isEqualTo(Kind.BEHAVIORAL);
        assertThat(imported.questions().get(7).section()).isEqualTo("Hands-on coding");
        assertThat(imported.skippedLines()).containsExactly(3, 6, 43, 67, 82, 106, 112, 119);
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Answer:** yes", "**Answer**: yes", "*Answer:* yes", "Answer: yes", "A: yes",
        "__Answer:__ yes",
        "**A:** yes", "Ans: yes", "**Ans.** yes", "A. yes", "**Answer**\nyes", "_Short answer:_\nyes", "> Answer: yes",
        "- **Answer:** yes", "✅ **Answer:** yes", "#### Answer\nyes", "**Answer:**\n\n> yes", "Answer: \"yes\"",
        "**Solution:** yes",
        "_Architecture:_\nyes", "**Model Answer (short):** yes", "**A1.** yes",
        "Ans) yes", "Answer - yes", "**Answer** — yes", "Ans:- yes", "**Antwort:** yes", "Musterantwort: yes",
        "<details><summary>Show</summary>yes</details>", "<details><summary>💡 Answer</summary>\n\nyes\n</details>",
        "yes\n\n**[⬆ Back to Top](#so)**", "yes\n<div align=\"right\"><a href=\"#top\">↥ back to top</a></div>",
        "#### Response 1\nyes"})
    void everyUsualMarkerIsUnderstood(String answer) {
        var imported = Imported.of("**1. Is it so?**\n\n" + answer + "\n\n**2. Is it not?**\n\n" + answer + "\n");
        assertThat(imported.questions()).hasSize(2);
        assertThat(imported.answers(0)).containsExactly("yes");
        assertThat(imported.answers(1)).containsExactly("yes");
    }

    @Test
    void numberedStepsWithoutAColonAreNoQuestions() {
        var imported = Imported
                .of("**1. What is CI?**\n\n**1. Build**\n\nx\n\n**2. Test**\n\ny\n\n**2. What is CD?**\n\nz\n");
        assertThat(imported.asked()).containsExactly("1  What is CI?".replace("  ", " 1 "), "11 2 What is CD?");
    }

    @Test
    void boldQuestionsNeedNoNumbers() {
        var imported = Imported.of("""
                **What is a mutex?**

                A lock.

                **Note:** shared.

                **Explain deadlock**

                Waiting.

                **Q3.** Why?
                **A.** So.
                """);
        assertThat(imported.asked()).containsExactly("1  What is a mutex?", "7  Explain deadlock", "11 Q3 Why?");
        assertThat(imported.answers(0)).containsExactly("A lock.\n\n**Note:** shared.");
        assertThat(imported.answers(2)).containsExactly("So.");
    }

    @Test
    void whatStandsAboveTheAnswerBelongsToTheQuestion() {
        var imported = Imported.of(
                "**1. What does this print?**\n\n```python\nprint(1)\n```\n\n**Answer:** 1\n\n**2. Why?**\n\nA: so\n");
        assertThat(imported.questions().getFirst().wording().text().plain())
                .isEqualTo("What does this print?\nprint(1)");
        assertThat(imported.questions().getFirst().wording().plain()).isEqualTo("What does this print?");
        assertThat(imported.answers(0)).containsExactly("1");
    }

    @Test
    void linesMarkedWithALetterAreQuestionsToo() {
        var imported = Imported.of("""
                Q1: What is Docker?
                A1: An engine.

                Q: Name a registry
                A: Docker Hub
                   Hint: the usual one

                ```
                Q: not me?
                ```
                """);
        assertThat(imported.asked()).containsExactly("1 Q1 What is Docker?", "4  Name a registry");
        assertThat(imported.questions().getLast().hint()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ***Q: Why so?***         | |
            Q.2 Why so?              | Q2
            Q.2. Why so?             | Q2
            Q 2) Why so?             | Q2
            Frage 2: Why so?         | 2
            **Frage 2:** Why so?     | 2
            Frage: Why so?           | |
            ## **Q2: Why so?**       | Q2
            ## **2. Why so?**        | 2
            > **Q2: Why so?**        | Q2
            """)
    void aLabelIsReadHoweverItIsWritten(String line, @Nullable String ordinal) {
        var imported = Imported.of("# Any\n\n" + line + "\n\nA: so\n\n" + line.replace('2', '3') + "\n\nA: so\n");
        assertThat(imported.asked()).hasSize(2).first()
                .isEqualTo("3 " + (ordinal == null ? "" : ordinal) + " Why so?");
        assertThat(imported.answers(0)).containsExactly("so");
    }
}
