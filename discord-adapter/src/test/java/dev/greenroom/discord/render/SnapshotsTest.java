package dev.greenroom.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Block.Align;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.Png;
import dev.greenroom.core.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The payload of each kind of block. After a wanted change: {@code mvn test -Dgreenroom.snapshots=write}, and read the
 * difference.
 */
class SnapshotsTest {
    private static final Path FOLDER = Path.of("src/test/resources/snapshots");

    /** What is shown, one of each kind. */
    @SuppressWarnings("ImmutableEnumChecker") // rich text is immutable
    enum Kind {
        HEADINGS(new Block.Heading(1, text("One")), new Block.Heading(3, text("Three # C#")),
                new Block.Heading(5, text("Five"))), PARAGRAPH(
                        new Block.Paragraph(List.of(new Inline.Text("Plain, "), new Inline.Strong(text("bold")),
                                new Inline.Text(", "), new Inline.Emphasis(text("italic")), new Inline.Text(", "),
                                new Inline.Strike(text("gone")), new Inline.Text(", "), new Inline.Code("a ` b"),
                                new Inline.Break(),
                                new Inline.Link(text("a [link]"), "https://example.org/a_(b)"), new Inline.Text(" "),
                                new Inline.Moment(Instant.ofEpochSecond(1_800_000_000), "x"), new Inline.Text(" "),
                                new Inline.Channel("123456789012345678"))),
                        new Block.Paragraph(text("The second."))), HOSTILE(new Block.Paragraph(text(
                                "@everyone <@1> <#2> <t:1:R> <:e:1> :smile: **b** _i_ ~~s~~ ||h|| `c` [a](http://x.y) https://x.y/a_b")),
                                new Block.Paragraph(text("# no heading")), new Block.Paragraph(text("- no list")),
                                new Block.Paragraph(text("1. no list")),
                                new Block.Paragraph(text("> no quote"))), LISTS(new Block.Bullets(List.of(
                                        List.of(new Block.Paragraph(text("one")),
                                                new Block.Numbers(9, List.of(List.of(new Block.Paragraph(text("nine"))),
                                                        List.of(new Block.Paragraph(text("ten")),
                                                                new Block.Code("sql", "select 1"))))),
                                        List.of(new Block.Paragraph(text("two")))))), CODE(
                                                new Block.Code("python", "def f():\n    return \"```\"\n"),
                                                new Block.Code("not one", "x")), QUOTE(new Block.Quote(List.of(
                                                        new Block.Paragraph(text("first")),
                                                        new Block.Paragraph(text("second")),
                                                        new Block.Quote(List.of(new Block.Paragraph(
                                                                text("inner"))))))), NARROW_TABLE(new Block.Table(
                                                                        List.of(Align.LEFT, Align.RIGHT),
                                                                        List.of(text("Name"), text("n")),
                                                                        List.of(List.of(text("list"), text("1")),
                                                                                List.of(text("dictionary"),
                                                                                        text("100"))))), WIDE_TABLE(
                                                                                                new Block.Table(List.of(
                                                                                                        Align.LEFT,
                                                                                                        Align.LEFT),
                                                                                                        List.of(text(
                                                                                                                "Name"),
                                                                                                                text("What it does")),
                                                                                                        List.of(List.of(
                                                                                                                text("list"),
                                                                                                                text("keeps things in order, and "
                                                                                                                        + "takes its time "
                                                                                                                                .repeat(4))),
                                                                                                                List.of(text(
                                                                                                                        "set"),
                                                                                                                        text("keeps each thing once"))))), RULE(
                                                                                                                                new Block.Paragraph(
                                                                                                                                        text("above")),
                                                                                                                                new Block.Rule(),
                                                                                                                                new Block.Paragraph(
                                                                                                                                        text("below"))), ASIDE(
                                                                                                                                                new Block.Aside(
                                                                                                                                                        text("Python · mid"))), FACTS(
                                                                                                                                                                new Block.Facts(
                                                                                                                                                                        List.of(new Block.Fact(
                                                                                                                                                                                "Streak",
                                                                                                                                                                                text("5 days")),
                                                                                                                                                                                new Block.Fact(
                                                                                                                                                                                        "Best",
                                                                                                                                                                                        text("12 days"))))), PICTURE(
                                                                                                                                                                                                new Block.Picture(
                                                                                                                                                                                                        new Png(new byte[]{
                                                                                                                                                                                                            1}),
                                                                                                                                                                                                        "A board: Ada 10 points"));

        private final RichText body;

        Kind(Block... blocks) {
            this.body = RichText.of(blocks);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aBlockIsSentAsItWasLookedAt(Kind kind) throws IOException {
        check(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Rendering.text(kind.body).getFirst());
    }

    @Test
    void aCardIsSentAsItWasLookedAt() throws IOException {
        var card = Card.of(RichText.literal("What is a lock?"),
                Row.of(Button.primary("Answer", "answer~q1~mac"), Button.plain("Hint", "hint~q1~mac"),
                        new Button("Forget", Button.Look.DANGER, "forget~mac"), Button.plain("Twice", "hint~q1~mac")),
                new Row.Choice("Which point?", List.of(new Row.Option("The first", "point~1~mac"),
                        new Row.Option("x".repeat(120), "point~2~mac"))));

        check("card", Rendering.card(card).getFirst());
    }

    private static void check(String name, Rendered message) throws IOException {
        Path file = FOLDER.resolve(name + ".json");
        String json = Shown.json(message) + "\n";
        if ("write".equals(System.getProperty("greenroom.snapshots"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, json);
        }
        assertThat(json).isEqualTo(Files.readString(file));
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
