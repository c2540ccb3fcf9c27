package dev.greenroom.discord.render;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.discord.fake.VisibleText;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates rich text, much of it full of characters that mean something to Discord. */
final class RichTexts {
    private static final String[] HOSTILE = {"*", "**", "_", "__", "~~", "||", "`", "``", "```", "\\", "<", ">", ">>> ",
        "# ", "#", "-# ", "- ", "1. ", "12.", "[", "](http://x.y)", "]", "@everyone", "@here", "<@123456789012345678>",
        "<#1>", "<t:1:R>", "<:a:1234567890>", "</x:1>", ":smile:", "http://a_b.c/d*e*", "https://x", "std::vector::x",
        "**kwargs", "__init__", "i*i", "<comp>", "O(n)", "C#", "¯\\_(ツ)_/¯", "a", "word", " ", "  ", "\t", ".", ": ",
        "😀", "é", "→", "1", "09:00", "[a](b)", "~", "|", "+ ", "x"};

    private RichTexts() {}

    static Arbitrary<List<Block>> blocks() {
        return block(2).list().ofMinSize(1).ofMaxSize(6);
    }

    /** Texts of several pages. */
    static Arbitrary<List<Block>> longBlocks() {
        Arbitrary<String> prose = words().list().ofMinSize(20).ofMaxSize(80).map(words -> String.join(" ", words));
        Arbitrary<Block> large = Arbitraries.oneOf(List.of(
                prose.map(text -> new Block.Paragraph(List.of(new Inline.Text(text)))),
                prose.map(text -> new Block.Paragraph(List.of(new Inline.Strong(List.of(new Inline.Text(text)))))),
                prose.map(text -> new Block.Code("python", text.replace(". ", ".\n"))),
                prose.map(text -> new Block.Quote(List.of(new Block.Paragraph(List.of(new Inline.Text(text)))))),
                prose.list().ofSize(3).map(texts -> new Block.Bullets(texts.stream()
                        .map(text -> List.<Block>of(new Block.Paragraph(List.of(new Inline.Text(text))))).toList()))));
        return Arbitraries.oneOf(List.of(large, block(1))).list().ofMinSize(2).ofMaxSize(8);
    }

    static Arbitrary<Block.Table> table() {
        Arbitrary<List<Inline>> cell = inline(1).list().ofMaxSize(2);
        return Arbitraries.integers().between(1, 5).flatMap(columns -> Combinators.combine(
                Arbitraries.of(Block.Align.class).list().ofSize(columns), cell.list().ofSize(columns),
                cell.list().ofSize(columns).list().ofMaxSize(40)).as(Block.Table::new));
    }

    static Arbitrary<String> words() {
        return Arbitraries.of(HOSTILE).list().ofMinSize(1).ofMaxSize(8).map(parts -> String.join("", parts));
    }

    private static Arbitrary<List<Inline>> line() {
        return inline(2).list().ofMinSize(1).ofMaxSize(4);
    }

    private static Arbitrary<Inline> inline(int depth) {
        Arbitrary<Inline> leaf = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, words().map(Inline.Text::new)),
                net.jqwik.api.Tuple.of(2, words().map(Inline.Code::new)),
                net.jqwik.api.Tuple.of(1, Arbitraries.longs().between(0, 4_000_000_000L).map(Instant::ofEpochSecond)
                        .map(at -> new Inline.Moment(at, VisibleText.moment(at)))),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("123456789012345678", "C0123").map(Inline.Channel::new)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(new Inline.Break())));
        if (depth == 0) {
            return leaf;
        }
        var content = inline(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, leaf),
                net.jqwik.api.Tuple.of(1, content.map(Inline.Strong::new)),
                net.jqwik.api.Tuple.of(1, content.map(Inline.Emphasis::new)),
                net.jqwik.api.Tuple.of(1, content.map(Inline.Strike::new)),
                net.jqwik.api.Tuple.of(1, label().map(label -> new Inline.Link(label, "https://e.org/a_(b)*c*|d|"))));
    }

    /** Labels that are not addresses: those are shown with their address, which plain text does not have. */
    private static Arbitrary<List<Inline>> label() {
        return words().filter(text -> !text.isBlank() && !text.contains("://")).map(text -> List.of(
                new Inline.Text(text), new Inline.Code("a[i]")));
    }

    private static Arbitrary<Block> block(int depth) {
        Arbitrary<Block> flat = Arbitraries.oneOf(List.of(
                Combinators.combine(Arbitraries.integers().between(1, 6), line()).as(Block.Heading::new),
                line().map(Block.Paragraph::new), line().map(Block.Paragraph::new),
                line().map(Block.Aside::new),
                Combinators.combine(Arbitraries.of("", "python", "c++", "not a language", "C#"),
                        words().list().ofMinSize(1).ofMaxSize(4).map(lines -> String.join("\n", lines)))
                        .as(Block.Code::new),
                Arbitraries.of(new Block.Rule()),
                Combinators.combine(words(), line()).as(Block.Fact::new).map(fact -> new Block.Facts(List.of(fact)))));
        if (depth == 0) {
            return flat;
        }
        var nested = block(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, flat),
                net.jqwik.api.Tuple.of(1, nested.list().ofMinSize(1).ofMaxSize(3).map(Block.Bullets::new)),
                net.jqwik.api.Tuple.of(1, Combinators.combine(Arbitraries.integers().between(0, 12),
                        nested.list().ofMinSize(1).ofMaxSize(3)).as(Block.Numbers::new)),
                net.jqwik.api.Tuple.of(1, nested.map(Block.Quote::new)));
    }
}
