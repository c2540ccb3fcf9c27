package dev.greenroom.infra.bank.documents;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import org.junit.jupiter.api.Test;

/** Documents whose questions are headings, with headings for the answers or without. */
final class HeadingShapesTest {

    @Test
    void eachHeadingOfAnAnswerIsOneAnswer() {
        var imported = Imported.of("""
                # Java

                ## 1) Core

                ### 1.9) What is autoboxing?
                #### Answer
                It converts `int`; implement __len__ and i*i with <comp>.

                ### 1.10) Explain generics
                #### Sample Answer 1
                Types as parameters.

                ```java
                ### not a heading
                ```
                #### Sample Answer 2:
                > Compile-time checks.

                ### 1.11) Explain erasure
                #### Answer:
                TODO

                ## 2) Behavioural Round

                ### 2.1) Tell me about a conflict.
                #### Answer:
                “I once disagreed and listened.”

                ## Closing words
                Good luck!
                """);
        assertThat(imported.asked()).containsExactly("5 1.9 What is autoboxing?", "9 1.10 Explain generics",
                "19 1.11 Explain erasure", "25 2.1 Tell me about a conflict.");
        assertThat(imported.answers(0)).containsExactly("It converts `int`; implement __len__ and i*i with <comp>.");
        assertThat(imported.answers(1)).containsExactly("Types as parameters.\n\n```java\n### not a heading\n```",
                "Compile-time checks.");
        assertThat(imported.answers(2)).isEmpty();
        assertThat(imported.answers(3)).containsExactly("I once disagreed and listened.");
        assertThat(imported.questions().getLast().kind()).isEqualTo(Kind.BEHAVIORAL);
        assertThat(imported.questions()).extracting("section").containsOnly("Core", "Behavioural Round");
        assertThat(imported.skippedLines()).containsExactly(30);
    }

    private static final String LABELLED = """
            # Platform Theory Questions

            Some words first.

            ## Categories

            1. **Caching**
            2. **Queues**

            ---

            ## 1. Caching

            ### Q1.1: What is a CDN?

            A content network.

            | what | formula |
            |------|---------|
            | hit rate | P(h\\|r) |

            1. **Edge**: near
            2. **Origin**: far

            **Follow-up**: How do you purge it?
            - With an API

            ---

            ### Q1.2: Write-through vs. write-back

            **Answer**:
            It depends.

            **1. Write-through**:
            - safe

            **What to choose?**
            Measure.

            ---

            ## Bonus: Tricky ones

            ### B1: When does a cache hurt?

            **When it is wrong**: always.

            ---

            ## How I Learn

            1. **Read**: a lot
            2. **What helps?** Sleep.

            ### **Day 3 notes** 🟡:
            - what about queues?

            #### Q&A with Bob
            Really.

            **Good luck!**
            """;

    @Test
    void theTextBelowALabelledHeadingIsTheAnswerWithOrWithoutAMarker() {
        var imported = Imported.of(LABELLED);
        assertThat(imported.asked()).containsExactly("14 Q1.1 What is a CDN?", "30 Q1.2 Write-through vs. write-back",
                "45 B1 When does a cache hurt?");
        assertThat(imported.answers(0).getFirst()).startsWith("A content network.")
                .contains("P(h\\|r)", "2. **Origin**: far")
                .endsWith("- With an API");
        assertThat(imported.answers(1)).containsExactly(
                "It depends.\n\n**1. Write-through**:\n- safe\n\n**What to choose?**\nMeasure.");
        assertThat(imported.answers(2)).containsExactly("**When it is wrong**: always.");
    }

    @Test
    void aFollowUpIsNotedAndItsAnswerStays() {
        assertThat(Imported.of(LABELLED).questions().getFirst().followUps()).containsExactly("How do you purge it?");
    }

    @Test
    void somebodysNotesAreSkipped() {
        var imported = Imported.of(LABELLED);
        assertThat(imported.skippedLines()).containsExactly(3, 7, 53, 57, 60);
        assertThat(imported.questions()).extracting("topic").containsOnly("Platform Theory");
        assertThat(imported.questions()).extracting("section").containsOnly("Caching", "Bonus: Tricky ones");
    }

    @Test
    void headingsWithoutALabelMustSoundLikeQuestions() {
        var imported = Imported.of("""
                # Top 50 React Interview Questions

                ## What is React?
                A library.

                ## What is JSX?
                Syntax.

                ### Example
                ```jsx
                ## Why is this no question?
                ```

                ## Explain hooks
                Functions.

                ## Conclusion
                Thanks for reading.
                """);
        assertThat(imported.asked()).containsExactly("3  What is React?", "6  What is JSX?", "14  Explain hooks");
        assertThat(imported.answers(1).getFirst()).contains("### Example");
        assertThat(imported.questions()).extracting("topic").containsOnly("React");
        assertThat(imported.skippedLines()).containsExactly(18);
    }

    @Test
    void aDocumentMayHideItsAnswersAndNumberWithPictures() {
        var imported = Imported.of("""
                ### 1️⃣ What is REST?
                <details>
                <summary>Answer</summary>

                A style.
                </details>

                ### 2️⃣ What is HATEOAS?
                <details><summary>Show answer</summary>

                Links.
                </details>
                """);
        assertThat(imported.asked()).containsExactly("1 1 What is REST?", "8 2 What is HATEOAS?");
        assertThat(imported.answers(0)).containsExactly("A style.");
        assertThat(imported.answers(1)).containsExactly("Links.");
    }

    @Test
    void aDocumentShownAsAnExampleIsNoPartOfTheDocument() {
        var imported = Imported.of("""
                ### Q1: What is Markdown?
                This:

                ````md
                ### Q2: not asked?
                ```sh
                ls
                ```
                ````

                ### Q3: Why?
                Because.
                """);
        assertThat(imported.asked()).containsExactly("1 Q1 What is Markdown?", "11 Q3 Why?");
    }

    @Test
    void optionsToChooseFromBelongToTheQuestionWhicheverIsRight() {
        var imported = Imported.of("""
                # Quiz

                ###### 1. What does it print?

                ```js
                print(typeof 1);
                ```

                - A: `string`
                - B: `number`

                <details><summary><b>Answer</b></summary>
                <p>

                #### Answer: B

                One is a number.

                </p>
                </details>

                ---

                ###### 2. Which one is a fruit?

                A) Leek
                B) Pear

                **Answer: B) Pear**
                """);
        assertThat(imported.asked()).containsExactly("3 1 What does it print?", "24 2 Which one is a fruit?");
        assertThat(imported.questions().getFirst().wording().text().plain()).contains("print(typeof 1);",
                "A: string", "B: number");
        assertThat(imported.answers(0)).containsExactly("B\n\nOne is a number.");
        assertThat(imported.questions().getLast().wording().text().plain()).contains("A) Leek", "B) Pear");
        assertThat(imported.answers(1)).containsExactly("B) Pear");
        assertThat(imported.reading().skipped()).isEmpty();
    }

    @Test
    void everyResponseIsAnAnswerAndWhatUnfoldsInsideOneBelongsToIt() {
        var imported = Imported.of("""
                # Spring

                ### 1.1 What is a bean?

                #### Response 1
                An object.

                #### Response 2
                A managed object.

                <details><summary>Example</summary>`@Bean`</details>

                ### 1.2 What is a scope?
                A lifetime.
                <details>
                <summary>Hint</summary>
                How long?
                </details>
                """);
        assertThat(imported.answers(0)).containsExactly("An object.",
                "A managed object.\n\n**Example** `@Bean`");
        assertThat(imported.answers(1)).containsExactly("A lifetime.");
        assertThat(imported.questions().getLast().hint()).isPresent();
    }

    @Test
    void aFenceForgottenAtTheFirstQuestionSwallowsNone() {
        var imported = Imported.of("""
                # Shell

                ## 1. How do you count lines?

                ~~~~sh
                wc -l
                ~~~

                ## 2. How do you sort?

                ~~~sh
                sort
                ~~~

                ## 3. How do you search?
                With grep.
                """);
        assertThat(imported.asked()).containsExactly("3 1 How do you count lines?", "9 2 How do you sort?",
                "15 3 How do you search?");
        assertThat(imported.answers(0)).containsExactly("~~~~sh\nwc -l\n~~~~");
        assertThat(imported.answers(1)).containsExactly("~~~sh\nsort\n~~~");
    }

    @Test
    void codeThatNothingClosesIsSaidWithItsLine() {
        var imported = Imported.of("## What is a pipe?\n\n```sh\nls | wc\n\nWhat is a shell?\n\nA program.\n");
        assertThat(imported.reading().skipped()).singleElement().satisfies(note -> {
            assertThat(note.line()).isEqualTo(3);
            assertThat(note.message()).contains("nothing closes");
        });
    }

    @Test
    void headingsMayBeUnderlinedAndRulesAreNoUnderlines() {
        var imported = Imported.of("""
                Networking
                ==========

                Basics
                ------

                **1. What is DNS?**

                Answer: Names to addresses.
                ---

                **2. What is DHCP?**

                Answer: It hands out
                addresses
                ---

                <h2>Advanced</h2>

                **1. What is BGP?**

                Answer: Routes.
                """);
        assertThat(imported.asked()).containsExactly("7 1 What is DNS?", "12 2 What is DHCP?", "20 1 What is BGP?");
        assertThat(imported.questions()).extracting("topic").containsOnly("Networking");
        assertThat(imported.questions()).extracting("section").containsExactly("Basics", "Basics", "Advanced");
        assertThat(imported.answers(0)).containsExactly("Names to addresses.");
        assertThat(imported.answers(1)).containsExactly("It hands out\naddresses");
        assertThat(imported.reading().skipped()).isEmpty();
    }

    @Test
    void anUnderlinedHeadingMayAsk() {
        var imported = Imported.of("""
                Git
                ===

                1. What is a branch?
                --------------------
                A name.

                2. Explain rebase
                -----------------
                It moves commits.
                """);
        assertThat(imported.asked()).containsExactly("4 1 What is a branch?", "8 2 Explain rebase");
        assertThat(imported.answers(0)).containsExactly("A name.");
    }

    @Test
    void numberedTitlesBelowAHeadingOfCodingTasksAreTasksAndElsewhereChapters() {
        var imported = Imported.of("""
                # Coding Challenges

                ## 1. Two Sum
                Find two numbers that add up to a target.

                ### 1. Approach
                A map.

                ## 2. Valid Parentheses
                Every bracket has its partner.
                """);
        assertThat(imported.asked()).containsExactly("3 1 Two Sum", "9 2 Valid Parentheses");
        assertThat(imported.questions()).extracting("kind").containsOnly(Kind.CODING);
        assertThat(Imported.of("# Handbook\n\n## 1. Introduction\nHello.\n\n## 2. Setup\nRun it.\n").asked()).isEmpty();
    }

    @Test
    void aLevelInBracketsBehindAWordingIsItsLevel() {
        var imported = Imported.of("""
                ## 1. What is a bean? (Easy)
                An object.

                ## 2. What is a proxy? [Senior]
                A stand-in.

                ## 3. What is a scope?
                A lifetime.
                """);
        assertThat(imported.asked()).containsExactly("1 1 What is a bean?", "4 2 What is a proxy?",
                "7 3 What is a scope?");
        assertThat(imported.questions()).extracting("level").containsExactly(Level.JUNIOR, Level.SENIOR, Level.MID);
    }
}
