package dev.greenroom.infra.bank.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Block.Align;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MarkdownTest {

    @ParameterizedTest
    @ValueSource(strings = {"implement __len__ and __getitem__, then wrap it",
        "Context managers define __enter__/__exit__ methods",
        "squares = [i*i for i in range(5)] and (i*i for i in range(5))", "x**2 + y**2 is not x*y*z",
        "a[i]*b[j]*c", "snake_case_names and _private ones", "Use *args and **kwargs", "-c <comp> to fetch -f <file>",
        "[Challenges would follow] and df['x'] + df[\"y\"]", "List<String> and Map<K, V>",
        "<div>not shown as HTML</div>",
        "a <!-- comment --> b", "C++ & C# | 100% #1"})
    void whatLooksLikeFormattingButIsNoneStaysAsItIs(String text) {
        assertThat(Markdown.read(text).plain()).isEqualTo(text);
        assertThat(Markdown.read(text).toString()).doesNotContain("Strong[", "Emphasis[");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            **bold** and *italic* | bold and italic
            __really bold__ | really bold
            ~~gone~~ | gone
            one<br>two | 'one\ntwo'
            one<BR />two | 'one\ntwo'
            &lt;tag&gt; &amp; &copy; | '<tag> & ©'
            1 \\* 2 \\_ 3 | 1 * 2 _ 3
            [site](https://example.org) | site
            [here](#anchor) and [there](other.md) | here and there
            ![a chart](https://example.org/c.png) | a chart
            ![a chart](c.png) | a chart
            <https://example.org> | https://example.org
            """)
    void formattingBecomesWhatAReaderSees(String markdown, String plain) {
        assertThat(Markdown.read(markdown).plain()).isEqualTo(plain);
    }

    @Test
    void aLineEndInsideAParagraphIsASpaceAndAHardBreakIsABreak() {
        assertThat(Markdown.read("one\ntwo  \nthree\\\nfour")).isEqualTo(RichText.of(new Block.Paragraph(List.of(
                new Inline.Text("one two"), new Inline.Break(), new Inline.Text("three"), new Inline.Break(),
                new Inline.Text("four")))));
    }

    @Test
    void aTableIsAsWideAsItsWidestRowAndItsPipesAreUnescaped() {
        var table = (Block.Table) Markdown.read("""
                | What | Formula |
                |:----:|--------:|
                | joint | P(Y\\|X) | more |
                | `a\\|b` |
                """).blocks().getFirst();
        assertThat(table.columns()).containsExactly(Align.CENTER, Align.RIGHT, Align.LEFT);
        assertThat(table.header()).hasSize(3);
        assertThat(new RichText(List.of(table)).plain()).isEqualTo("What\tFormula\t\njoint\tP(Y|X)\tmore\na|b\t\t");
    }

    @Test
    void listsNestAndKeepTheirNumbers() {
        assertThat(Markdown.read("3. three\n   - inner\n4. four").blocks()).containsExactly(new Block.Numbers(3,
                List.of(
                        List.of(paragraph("three"), new Block.Bullets(List.of(List.of(paragraph("inner"))))),
                        List.of(paragraph("four")))));
    }

    @Test
    void codeKeepsEverySpaceAndItsLanguage() {
        assertThat(Markdown.read("````python needs=torch\nif x:\n    ```\n    pass\n````").blocks())
                .containsExactly(new Block.Code("python", "if x:\n    ```\n    pass"));
    }

    @Test
    void headingsQuotesAndRulesAreBlocks() {
        assertThat(Markdown.read("#### Why\n\n> because\n\n---").blocks()).containsExactly(
                new Block.Heading(4, List.of(new Inline.Text("Why"))), new Block.Quote(List.of(paragraph("because"))),
                new Block.Rule());
    }

    @Test
    void aDefinitionThatIsNoAddressIsNotLost() {
        assertThat(Markdown.read("[note]: something important").plain()).isEqualTo("[note]: something important");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!-- a ", "***a", "[a](", "> ", "- ", "<b>", "__a", "`a", "![", "| a "})
    void whatOverwhelmsTheParserIsRefusedAndNeverCrashes(String piece) {
        assertReadOrRefused(piece.repeat(3_000));
    }

    @Test
    void aTextOfAMillionCharactersIsRefused() {
        assertThatThrownBy(() -> Markdown.read("*a*\n".repeat(250_000))).isInstanceOf(MarkdownTooComplex.class)
                .hasMessageContaining("100000");
    }

    @Test
    void anAnswerBeyondTheParserIsShownAsItWasWritten() {
        String nested = "*a ".repeat(4_000) + "b" + " a*".repeat(4_000);

        assertThatThrownBy(() -> Markdown.read(nested)).isInstanceOf(MarkdownTooComplex.class);
        assertThat(Markdown.answer(nested).text()).isEqualTo(RichText.of(new Block.Code("", nested)));
    }

    @Test
    void anAnswerThatWouldTakeMinutesIsRefusedAtOnce() {
        assertThatThrownBy(() -> Markdown.answer("> ".repeat(3_000))).isInstanceOf(MarkdownTooComplex.class);
        assertThatThrownBy(() -> Markdown.answer("a".repeat(200_000))).isInstanceOf(MarkdownTooComplex.class);
    }

    @Property(tries = 400)
    void garbageNeverThrows(@ForAll("markdown") String garbage) {
        assertReadOrRefused(garbage);
    }

    @Property(tries = 300)
    void wordsAreNeverLost(@ForAll("lines") List<String> lines) {
        String plain = Markdown.read(String.join("\n\n", lines)).plain();
        lines.forEach(line -> assertThat(plain).contains(line.replaceAll("[^a-z]", "")));
    }

    @Provide
    Arbitrary<String> markdown() {
        return Arbitraries
                .of("*", "**", "_", "__", "`", "```", "~~~", "[", "]", "(", ")", "<", ">", "<br>", "<a", "&amp;", "|",
                        "-",
                        "1. ", "#", " ", "    ", "\n", "\n\n", "\\", "!", "a", "word", "é", "🙂", "\t", ":", "---",
                        "[x]: y")
                .list()
                .ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        var word = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(3).ofMaxLength(8);
        var mark = Arbitraries.of("", "*", "**", "# ", "- ", "1. ", "> ", "`");
        return word.flatMap(letters -> mark.map(marks -> marks + letters)).list().ofMinSize(1).ofMaxSize(8);
    }

    private static void assertReadOrRefused(String text) {
        try {
            assertThat(Markdown.read(text).plain()).isNotNull();
        } catch (MarkdownTooComplex refused) {
            assertThat(refused).hasMessageContaining("Markdown");
        }
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text)));
    }
}
