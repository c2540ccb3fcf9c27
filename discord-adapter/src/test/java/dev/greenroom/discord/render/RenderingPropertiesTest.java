package dev.greenroom.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.PlainText;
import dev.greenroom.core.text.RichText;
import dev.greenroom.discord.fake.VisibleMessage;
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

    @Property(tries = 60)
    void allPagesTogetherAreTheText(@ForAll("long") List<Block> blocks) {
        var pages = Shown.pages(new RichText(blocks), Row.of(Button.primary("Next", "next")));

        String together = pages.stream().map(VisibleMessage::text).map(RenderingPropertiesTest::withoutFoot)
                .collect(Collectors.joining());
        assertThat(bare(together)).isEqualTo(bare(PlainText.of(blocks)));
    }

    @Property(tries = 200)
    void everyTableShowsEveryCell(@ForAll("tables") Block.Table table) {
        String text = Shown.pages(RichText.of(table)).stream().map(VisibleMessage::text)
                .collect(Collectors.joining());

        var cells = table.rows().stream().flatMap(List::stream).map(PlainText::inline).map(
                RenderingPropertiesTest::bare).filter(cell -> !cell.isEmpty()).toList();
        assertThat(bare(text)).satisfies(seen -> {
            if (!cells.isEmpty()) {
                assertThat(seen).containsSubsequence(cells);
            }
        });
    }

    @Provide
    Arbitrary<List<Block>> blocks() {
        return RichTexts.blocks();
    }

    @Provide("long")
    Arbitrary<List<Block>> longBlocks() {
        return RichTexts.longBlocks();
    }

    @Provide
    Arbitrary<Block.Table> tables() {
        return RichTexts.table();
    }

    @Provide
    Arbitrary<String> words() {
        return RichTexts.words();
    }

    private static String seen(List<Block> blocks) {
        return bare(Layout.of(blocks).stream().map(part -> switch (part) {
            case Part.Text(String markdown) -> VisibleText.of(markdown);
            case Part.Divider() -> "";
            case Part.Picture(Block.Picture picture) -> picture.alt();
        }).collect(Collectors.joining("\n")));
    }

    private static String withoutFoot(String page) {
        return page.replaceFirst("Page \\d+ of \\d+\\s*$", "");
    }

    /** Text without blanks and guards, which nobody sees. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u200B]+", "");
    }
}
