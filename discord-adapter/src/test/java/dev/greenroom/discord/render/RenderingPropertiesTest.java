package dev.greenroom.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.PlainText;
import dev.greenroom.discord.fake.VisibleText;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RenderingPropertiesTest {

    @Property
    void whatPeopleSeeIsExactlyTheText(@ForAll("blocks") List<Block> blocks) {
        assertThat(seen(blocks)).isEqualTo(bare(PlainText.of(blocks)));
    }

    @Property
    void literalTextStaysLiteral(@ForAll("words") String text) {
        assertThat(seen(List.of(new Block.Paragraph(List.of(new Inline.Text(text)))))).isEqualTo(bare(text));
    }

    @Provide
    Arbitrary<List<Block>> blocks() {
        return RichTexts.blocks();
    }

    @Provide
    Arbitrary<String> words() {
        return RichTexts.words();
    }

    static String seen(List<Block> blocks) {
        return bare(Layout.of(blocks).stream().map(part -> switch (part) {
            case Part.Text(String markdown) -> VisibleText.of(markdown);
            case Part.Divider() -> "";
            case Part.Picture(Block.Picture picture) -> picture.alt();
        }).collect(Collectors.joining("\n")));
    }

    /** Text without blanks and guards, which nobody sees. */
    static String bare(String text) {
        return text.replaceAll("[\\s\u200B]+", "");
    }
}
