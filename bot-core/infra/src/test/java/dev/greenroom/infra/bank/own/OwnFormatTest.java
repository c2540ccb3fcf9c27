package dev.greenroom.infra.bank.own;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import dev.greenroom.infra.bank.source.DocumentText;
import dev.greenroom.infra.bank.source.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnFormatTest {
    private static final String DOCUMENT = """
            # Python: Concurrency

            ## What is the `GIL`, and when does it matter?
            `concept` · `mid` · `python-gil`

            One thread at a time runs bytecode, so threads help with waiting and not with computing.

            ```python
            # a comment
            ### Key points
            ```

            #### Since 3.13
            There is a build without it.

            ### Key points
            - One thread runs bytecode
            - Threads help with `waiting`

            ### Hint
            Think of the interpreter.

            ### Follow-ups
            - What changed in 3.13?

            ### Also asked as
            - How does the GIL affect threads?
            """;

    @Test
    void everyPartIsRead() {
        var reading = read(DOCUMENT);
        assertThat(reading.errors()).isEmpty();
        var question = reading.questions().getFirst();
        assertThat(question.id().value()).isEqualTo("python-gil");
        assertThat(question.kind()).isEqualTo(Kind.CONCEPT);
        assertThat(question.level()).isEqualTo(Level.MID);
        assertThat(question.topic()).isEqualTo("Python");
        assertThat(question.section()).isEqualTo("Concurrency");
        assertThat(question.wording().plain()).isEqualTo("What is the GIL, and when does it matter?");
        assertThat(question.answers().getFirst().markdown()).startsWith("One thread").contains("### Key points\n```")
                .endsWith("There is a build without it.");
        assertThat(question.keyPoints()).containsExactly("One thread runs bytecode", "Threads help with waiting");
        assertThat(question.hint().orElseThrow().plain()).isEqualTo("Think of the interpreter.");
        assertThat(question.followUps()).containsExactly("What changed in 3.13?");
        assertThat(question.wordings()).containsExactly("How does the GIL affect threads?");
        assertThat(question.sources().getFirst().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '# Python: Concurrency'            | '# Python'                           | 1  | # Topic: Section
            `concept` · `mid` · `python-gil`   | `concept`, `mid`, `python-gil`       | 4  | must be `kind`
            `concept` · `mid` · `python-gil`   | `idea` · `mid` · `python-gil`        | 4  | unknown kind "idea": use one of concept, coding
            `concept` · `mid` · `python-gil`   | `concept` · `guru` · `python-gil`    | 4  | unknown level "guru"
            `concept` · `mid` · `python-gil`   | `concept` · `mid` · `Python GIL`     | 4  | is no id
            '### Hint'                         | '### Tip'                            | 20 | is no part
            '### Hint'                         | '### Key points'                     | 20 | twice
            '### Also asked as'                | '# Also asked as'                    | 26 | second # heading
            - What changed in 3.13?            | What changed in 3.13?                | 24 | is a list
            There is a build without it.       | There is a <b>build</b> without it.  | 14 | HTML
            There is a build without it.       | ![a build](b.png)                    | 14 | image
            There is a build without it.       | It is $$a^2$$.                       | 14 | LaTeX
            Think of the interpreter.          | ''                                   | 20 | is empty
            """)
    void aMistakeIsReportedWithItsLineAndItsRemedy(String right, String wrong, int line, String message) {
        var reading = read(DOCUMENT.replace(right + "\n", wrong + "\n"));
        assertThat(reading.errors()).anySatisfy(note -> {
            assertThat(note.line()).isEqualTo(line);
            assertThat(note.message()).contains(message);
            assertThat(note.toString()).startsWith("seeds/python.md:" + line + ": ");
        });
        assertThat(reading.questions()).isEmpty();
    }

    @Test
    void allMistakesAreReportedAtOnce() {
        var reading = read("""
                # Nothing

                stray text

                ## First?

                `concept` · `mid` · `first`

                ## Second?
                `concept` · `mid` · `second`

                ### Hint
                Hm.

                ### Key points
                - a
                """);
        assertThat(reading.errors()).extracting("line").containsExactly(1, 3, 6, 9, 15);
    }

    @Test
    void aCodeBlockThatIsNeverClosedIsAMistake() {
        assertThat(read(DOCUMENT.replace("### Key points\n```\n", "### Key points\n")).errors())
                .anySatisfy(note -> assertThat(note.message()).contains("never closed"));
    }

    @Test
    void codeMayHoldWhatProseMayNot() {
        assertThat(read(DOCUMENT.replace("# a comment", "print('<b>', '$$', r'\\\\frac')").replace("There is a build",
                "There is a `<b>` and `$$` in a build, and <https://python.org>, for $5 or $6")).errors()).isEmpty();
    }

    @Test
    void shortAnswersFewKeyPointsAndUnansweredKeyPointsAreWarnings() {
        var reading = read(DOCUMENT.replace("- One thread runs bytecode", "- Garbage collection pauses everything"));
        assertThat(reading.errors()).isEmpty();
        assertThat(reading.warnings()).extracting("line").containsExactly(3, 3, 17);
        assertThat(reading.warnings().getLast().message()).contains("garbag");
    }

    @Test
    void otherDocumentsAreNotInThisFormat() {
        assertThat(OwnFormat.recognises(document("# Title\n\n## What is it?\n`code` and `more`\n\nText.\n"))).isFalse();
        assertThat(OwnFormat.recognises(document("1. What is it?\n"))).isFalse();
        assertThat(OwnFormat.recognises(document(DOCUMENT.replace("`mid`", "`middle`")))).isTrue();
    }

    private static Reading read(String text) {
        return OwnFormat.read(document(text));
    }

    private static DocumentText document(String text) {
        return DocumentText.of("seeds/python.md", text, false);
    }
}
