package dev.greenroom.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Block.Align;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.Png;
import dev.greenroom.core.text.RichText;
import dev.greenroom.slack.Snapshot;
import dev.greenroom.slack.fake.BlockRules;
import dev.greenroom.slack.fake.VisibleBlocks;
import java.net.URI;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of block as it goes out. */
class RenderedBlocksTest {
    private static final Renderer PLAIN = new Renderer(PictureUrls.NONE);

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(text(text));
    }

    private static Block.Table table() {
        return new Block.Table(List.of(Align.LEFT, Align.CENTER, Align.RIGHT),
                List.of(text("Name"), text("Use"), text("Cost")),
                List.of(List.of(text("list"), List.of(new Inline.Code("a[0]")), text("O(1)")),
                        List.of(text("dict"), List.of(new Inline.Strong(text("by key"))), List.of())));
    }

    private static final List<Inline> STYLES = List.of(new Inline.Text("a *b* <!channel> & "),
            new Inline.Strong(List.of(new Inline.Text("bold "), new Inline.Emphasis(text("and italic")))),
            new Inline.Strike(text("gone")), new Inline.Code("x_y*z"), new Inline.Break(),
            new Inline.Link(List.of(new Inline.Text("a "), new Inline.Code("link")), "https://a.example/?a=1&b"),
            new Inline.Link(text("no address"), "nowhere in particular"),
            new Inline.Moment(Instant.parse("2027-03-28T07:00:00Z"), "28 March 2027"), new Inline.Channel("C0123"));

    static Stream<Arguments> blocks() {
        Block code = new Block.Code("java", "int a = 1;\n\n  int b = 2;");
        Block nested = new Block.Bullets(List.of(
                List.of(paragraph("first"), paragraph("still first"),
                        new Block.Numbers(3, List.of(List.of(paragraph("third")), List.of(paragraph("fourth"))))),
                List.of(paragraph("with code"), code, paragraph("and after")),
                List.of(new Block.Quote(List.of(paragraph("quoted")))), List.of()));
        return Stream.of(Arguments.of("heading-1", new Block.Heading(1, text("Short and plain"))),
                Arguments.of("heading-1-with-marks", new Block.Heading(1, text("R&D <b>"))),
                Arguments.of("heading-3", new Block.Heading(3, text("Smaller"))),
                Arguments.of("paragraph", new Block.Paragraph(STYLES)), Arguments.of("list", nested),
                Arguments.of("numbers-from-zero", new Block.Numbers(0, List.of(List.of(paragraph("zeroth"))))),
                Arguments.of("code", code),
                Arguments.of("quote", new Block.Quote(List.of(paragraph("one"), nested, code,
                        new Block.Quote(List.of(paragraph("deeper")))))),
                Arguments.of("table", table()), Arguments.of("rule", new Block.Rule()),
                Arguments.of("aside", new Block.Aside(text("python · junior"))),
                Arguments.of("aside-with-a-moment", new Block.Aside(STYLES)),
                Arguments.of("facts", new Block.Facts(List.of(new Block.Fact("Streak", text("3 days")),
                        new Block.Fact("Best", List.of(new Inline.Strong(text("7 days"))))))),
                Arguments.of("picture", new Block.Picture(new Png(new byte[]{1}), "A board: Ada 3 points")));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void blockLooksAsApproved(String name, Block block) {
        var message = PLAIN.text(RichText.of(block)).getFirst();
        assertThat(BlockRules.ofMessage(message.blocksTree())).isEmpty();
        Snapshot.matches(name, message.blocksTree());
    }

    @Test
    void rowsLookAsApproved() {
        var message = PLAIN.card(Card.of(RichText.literal("Question?"),
                Row.of(Button.primary("Answer", "t1"), Button.plain("Hint", "t2"),
                        new Button("Delete", Button.Look.DANGER, "t3")),
                new Row.Choice("Which point?", List.of(new Row.Option("x".repeat(80), "t4")))));
        assertThat(BlockRules.ofMessage(message.getFirst().blocksTree())).isEmpty();
        Snapshot.matches("rows", message.getFirst().blocksTree());
    }

    @Test
    void aPictureWithAnAddressIsShown() {
        var renderer = new Renderer(png -> Optional.of(URI.create("https://me.example/p/1.png")));
        var message = renderer.text(RichText.of(new Block.Picture(new Png(new byte[]{1}), "A board"))).getFirst();
        Snapshot.matches("picture-with-address", message.blocksTree());
    }

    @Test
    void theSecondTableOfAMessageStandsInAlignedColumns() {
        var message = PLAIN.text(RichText.of(table(), table())).getFirst();
        assertThat(BlockRules.ofMessage(message.blocksTree())).isEmpty();
        assertThat(VisibleBlocks.text(message.blocksTree()))
                .endsWith("Name   Use    Cost\n──────────────────\nlist   a[0]   O(1)\ndict  by key");
    }

    @Test
    void aTableTooWideForColumnsBecomesNamesAndValues() {
        var wide = new Block.Table(List.of(Align.LEFT), List.of(text("Name")),
                List.of(List.of(text("x".repeat(90))), List.of(text("y"))));
        assertThat(VisibleBlocks.text(PLAIN.text(RichText.of(table(), wide)).getFirst().blocksTree()))
                .endsWith("Name: " + "x".repeat(90) + "\n\nName: y");
    }

    @Test
    void aTableOfMoreThanAHundredRowsBecomesSeveralMessages() {
        var row = List.of(text("a"));
        var messages = PLAIN.text(RichText.of(
                new Block.Table(List.of(Align.LEFT), List.of(text("N")), Collections.nCopies(250, row))));
        assertThat(messages).hasSize(3)
                .allSatisfy(message -> assertThat(BlockRules.ofMessage(message.blocksTree())).isEmpty());
    }

    @Test
    void aLongAnswerHasPages() {
        var body = RichText.literal("A sentence of some words. ".repeat(400));
        var card = new Card(body, List.of(), Optional.of(new Card.Paging(1, page -> "p" + page, Locale.ENGLISH)));
        var message = PLAIN.card(card);
        assertThat(message).hasSize(1);
        assertThat(VisibleBlocks.text(message.getFirst().blocksTree())).contains("Page 2 of 3");
        assertThat(message.getFirst().blocksText()).contains("\"More\"", "\"Back\"", "p0", "p2");
    }

    @Test
    void theTextBesideTheBlocksIsEscapedAndShort() {
        var message = PLAIN.text(RichText.literal("<!channel> & " + "&".repeat(5_000))).getFirst();
        assertThat(message.text()).startsWith("&lt;!channel&gt; &amp; ").endsWith(";…")
                .hasSizeLessThanOrEqualTo(Limits.FALLBACK);
    }

    @Test
    void nothingToSeeStillHasAText() {
        assertThat(PLAIN.text(RichText.EMPTY).getFirst().text()).isEqualTo("…");
        assertThat(PLAIN.card(Card.of(RichText.EMPTY, Row.of(Button.plain("Next", "t")))).getFirst().text())
                .isEqualTo("Next");
    }
}
