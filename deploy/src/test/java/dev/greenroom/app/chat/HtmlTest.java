package dev.greenroom.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.testing.RichTexts;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.PlainText;
import dev.greenroom.core.text.RichText;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class HtmlTest {

    static Stream<RichText> texts() {
        return Stream.of(StageTexts.EVERYTHING, StageTexts.ANSWER, StageTexts.HELP, StageTexts.QUESTION);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theVisibleTextIsTheTextItself(RichText text) {
        assertThat(Visible.words(Visible.text(Html.of(text.blocks()))))
                .isEqualTo(Visible.words(PlainText.of(text.blocks())));
    }

    @Test
    void everyKindOfBlockHasItsElement() {
        assertThat(Html.of(StageTexts.EVERYTHING.blocks())).contains("<h3 class=\"level1\">", "<h6 class=\"level6\">",
                "<ol start=\"3\">",
                "<pre tabindex=\"0\" data-language=\"python\"><code>def f(x):\n    return &quot;&lt;b&gt;",
                "<blockquote>", "<th class=\"center\">", "<td class=\"right\">0.91</td>", "<hr>", "<p class=\"aside\">",
                "<dl><div><dt>Name</dt><dd>value</dd></div></dl>", "alt=\"a &quot;dot&quot;\"",
                "<time datetime=\"2026-11-21T09:00:00Z\">", "<span class=\"channel\">#general</span>");
    }

    @Test
    void nothingOfATextBecomesMarkup() {
        assertThat(Html.of(StageTexts.EVERYTHING.blocks())).contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img src=x", "javascript:");
    }

    @Test
    void aLinkLeadsToTheWebAndTellsItNothing() {
        assertThat(Html.of(StageTexts.EVERYTHING.blocks())).contains(
                "<a href=\"https://docs.python.org/3/?a=1&amp;b=&quot;2&quot;\" target=\"_blank\" rel=\"noopener noreferrer\">docs</a>",
                " trap ");
    }

    @Property(tries = 300)
    void nothingOfAnyTextIsLostOrBecomesMarkup(@ForAll("texts") List<Block> text) {
        String html = Html.of(text);

        assertThat(Visible.words(Visible.text(html))).isEqualTo(Visible.words(PlainText.of(text)));
        assertThat(
                html.replaceAll("</?(?:h[3-6]|p|[uo]l|li|pre|code|blockquote|div|table|thead|tbody|tr|t[hd]|hr|d[ltd]|"
                        + "strong|em|s|a|br)(?: [a-z-]+=\"[^\"<>]*\")*>", ""))
                .doesNotContain("<", ">");
    }

    @Provide("texts")
    Arbitrary<List<Block>> generated() {
        return RichTexts.texts();
    }
}
