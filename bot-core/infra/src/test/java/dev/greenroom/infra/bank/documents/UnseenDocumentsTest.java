package dev.greenroom.infra.bank.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Question;
import org.junit.jupiter.api.Test;

/** Documents as they lie around on the net, written for these tests; each holds what once was read wrongly. */
final class UnseenDocumentsTest {

    @Test
    void headingsStandInANumberedListBelowATableThatLinksToThem() {
        var imported = Imported.of("""
                # Top 30 Redis Interview Questions and Answers (2024)

                | No. | Questions |
                | --- | --------- |
                | 1 | [What is Redis?](#what-is-redis) |
                | 2 | [What is a sorted set?](#what-is-a-sorted-set) |

                1. ### What is Redis?

                    A data store.

                    ```sh
                    redis-cli ping
                    # 2. What is this?
                    ```

                    **[⬆ Back to Top](#top)**

                2. ### What is a sorted set?

                    - unique members
                      - a score each

                    **[⬆ Back to Top](#top)**
                """);
        assertThat(imported.asked()).containsExactly("8 1 What is Redis?", "19 2 What is a sorted set?");
        assertThat(imported.answers(0))
                .containsExactly("A data store.\n\n```sh\nredis-cli ping\n# 2. What is this?\n```");
        assertThat(imported.answers(1)).containsExactly("- unique members\n  - a score each");
        assertThat(imported.questions()).extracting("topic").containsOnly("Redis");
    }

    @Test
    void aQuizWritesTheQuestionBelowItsNumber() {
        var imported = Imported.of("""
                # Python quiz

                **Question 1**

                What does this
                print?

                ```python
                print(len({1, 1}))
                ```

                A. 1
                B. 2

                **Answer: A**

                **Explanation:** A set holds each element once.

                ---

                **Question 2**

                Which of these are immutable?

                - [ ] list
                - [x] tuple
                - [x] str

                Lists can grow.
                """);
        assertThat(imported.asked()).containsExactly("3 1 What does this print?",
                "21 2 Which of these are immutable?");
        assertThat(imported.questions()).extracting(question -> question.wording().text().plain())
                .allSatisfy(text -> assertThat(text).containsAnyOf("A. 1", "[ ] tuple"));
        assertThat(imported.answers(0)).containsExactly("A\n\n**Explanation:** A set holds each element once.");
        assertThat(imported.answers(1)).containsExactly("- tuple\n- str\n\nLists can grow.");
    }

    @Test
    void aListMixesQuestionsWithTasksAndCallsTheOthersQuestions() {
        var imported = Imported.of("""
                # Frontend interview questions

                - [CSS](#css)
                - [Code](#code)

                ## CSS

                - What is specificity?
                - Difference between reset and normalize?
                - Describe `float`s.
                - Explain the box model
                    - What does `box-sizing` change?
                - z-index?

                ## Code

                *Question: What is the value of `foo`?*
                ```javascript
                var foo = 10 + '20';
                ```

                ## Habits

                - Describe what you did
                - Test early
                """);
        assertThat(imported.asked()).containsExactly("8  What is specificity?",
                "9  Difference between reset and normalize?", "10  Describe floats.", "11  Explain the box model",
                "13  z-index?", "17  What is the value of foo?");
        assertThat(imported.questions()).noneMatch(Question::hasAnswer);
        assertThat(imported.questions().getLast().wording().text().plain()).contains("var foo = 10 + '20';");
        assertThat(imported.skippedLines()).containsExactly(3, 24);
    }

    @Test
    void questionsAreCalledSoOnEveryLevelAndMayBeGraded() {
        var imported = Imported.of("""
                # Kubernetes

                ## Q1 (easy): ***What is a pod?***

                The smallest unit.

                <div align="right">
                    <b><a href="#">↥ back to top</a></b>
                </div>

                #### Q2. Explain probes

                They tell whether it lives.

                <hr/>
                """);
        assertThat(imported.asked()).containsExactly("3 Q1 What is a pod?", "11 Q2 Explain probes");
        assertThat(imported.answers(0)).containsExactly("The smallest unit.");
        assertThat(imported.answers(1)).containsExactly("They tell whether it lives.");
    }

    @Test
    void aKeysEntriesAreIndentedLikeItsList() {
        var imported = Imported.of("""
                1. What is a CTE?
                2. What is a view?

                # Answers

                1. A named subquery:

                   ```sql
                   WITH t AS (SELECT 1) SELECT * FROM t;
                   ```
                2. A stored query.
                """);
        assertThat(imported.answers(0)).containsExactly(
                "A named subquery:\n\n```sql\nWITH t AS (SELECT 1) SELECT * FROM t;\n```");
        assertThat(imported.answers(1)).containsExactly("A stored query.");
    }

    @Test
    void whatBelongsOnOneLineMayStandOnSeveral() {
        var folded = Imported.of("""
                ## Ownership

                <details>
                  <summary>
                    <b>What is a move?</b>
                  </summary>

                  It changes hands.
                </details>
                """);
        assertThat(folded.asked()).containsExactly("4  What is a move?");
        assertThat(folded.answers(0)).containsExactly("It changes hands.");
        var lines = Imported.of("Q1\nWhat is a lock?\n\nA1\nIt excludes.\n\nQ2\nExplain leases\n\nA2\nThey end.\n");
        assertThat(lines.asked()).containsExactly("1 Q1 What is a lock?", "7 Q2 Explain leases");
        assertThat(lines.answers(1)).containsExactly("They end.");
    }

    @Test
    void aNumberNeedsNoBlankBehindIt() {
        var imported = Imported
                .of("1.What is a process?\nAns: A program that runs.\n\n2.`fork` vs `exec`?\nAns: So.\n");
        assertThat(imported.asked()).containsExactly("1 1 What is a process?", "4 2 fork vs exec?");
        assertThat(imported.answers(1)).containsExactly("So.");
    }
}
