package dev.greenroom.infra.bank.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.text.Block;
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
import org.junit.jupiter.params.provider.ValueSource;

final class PlainLineTest {

    @Test
    void aQuestionWithCodeAndBoldWordsNeedsNoParser() {
        assertThat(PlainLine.read("What is **caching** in `lru_cache`, and why (`@cache`)?"))
                .contains(RichText.of(new Block.Paragraph(List.of(new Inline.Text("What is "),
                        new Inline.Strong(List.of(new Inline.Text("caching"))), new Inline.Text(" in "),
                        new Inline.Code("lru_cache"), new Inline.Text(", and why ("), new Inline.Code("@cache"),
                        new Inline.Text(")?")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. What?", "- What?", "# What?", "> What?", "[x]: y", "    What?", "*What*?", "a*b*c",
        "__init__",
        "a **b", "a**b**", "**a** b**", "[a](b)", "[a][b] c", "a `b", "a ``b`c``", "a <br> b", "a &amp; b", "a \\* b",
        "a ~~b~~", "a | b", "a\nb", "", "   ", "Was ist *das*"})
    void whatMayBeFormattedIsLeftToTheParser(String line) {
        assertThat(PlainLine.read(line)).isEmpty();
    }

    @Test
    void aLongLineIsLeftToTheParser() {
        assertThat(PlainLine.read("a_b]".repeat(75))).isPresent();
        assertThat(PlainLine.read("a_b]".repeat(75) + "?")).isEmpty();
    }

    @Property(tries = 2_000)
    void whatIsReadWithoutTheParserIsWhatTheParserReads(@ForAll("lines") String line) {
        PlainLine.read(line).ifPresent(read -> assertThat(read).isEqualTo(Markdown.parsed(line)));
    }

    @Property(tries = 300)
    void aLineOfWordsAndCodeNeedsNoParser(@ForAll("words") String line) {
        assertThat(PlainLine.read("What is " + line + "?")).isPresent();
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries
                .of("a", "Was", "B2", "é", " ", " ", " ", "_", "**", "**", "*", "`", "`", "``", "[", "]", "](", "(",
                        ")", ":", "?", ",", "-", "–", "→", "+", "$", "@", "/", "'", "“", "1", ".", "http://a.de",
                        "a@b.de", "#", "!")
                .list().ofMinSize(1).ofMaxSize(14).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries
                .of("the GIL", "`__init__`", "**bold words**", "`*args`", "a (b)", "work_mem", "x → y", ".loc[]")
                .list().ofMinSize(1).ofMaxSize(8).map(pieces -> String.join(" ", pieces));
    }
}
