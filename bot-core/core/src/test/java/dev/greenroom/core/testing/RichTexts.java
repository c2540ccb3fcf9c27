package dev.greenroom.core.testing;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generated rich text, hostile characters and long words included, for property tests of pages and renderers. */
public final class RichTexts {
    private static final int DEPTH = 2;

    private RichTexts() {}

    /** A whole text of a few blocks. */
    public static Arbitrary<List<Block>> texts() {
        return blocks(DEPTH).list().ofMinSize(1).ofMaxSize(8);
    }

    /** A word or some, without line ends and never blank. */
    public static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of("a", "The GIL", "`code`", "*bold*", "_i_", "~~s~~", "||spoiler||", "@everyone", "<@123>",
                        "<#C1>", "<!channel>", "<t:1:R>", ":smile:", "<b>", "&amp;", "[x](http://y.z)", "# one",
                        "- two",
                        "> three", "1. four", "```", "\\*", "😀👩‍👩‍👧", "ß́", "مرحبا", "https://example.org/a_b_c",
                        "__init__"),
                Arbitraries.strings().withCharRange('!', '~').ofMinLength(1).ofMaxLength(30),
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12).list().ofMinSize(1).ofMaxSize(60)
                        .map(list -> String.join(" ", list)),
                Arbitraries.strings().alpha().ofMinLength(700).ofMaxLength(1_500));
    }

    private static Arbitrary<List<Inline>> line() {
        return inline(1).list().ofMinSize(1).ofMaxSize(5);
    }

    private static Arbitrary<Inline> inline(int depth) {
        Arbitrary<Inline> text = words().map(Inline.Text::new);
        Arbitrary<Inline> code = words().map(Inline.Code::new);
        Arbitrary<Inline> line = Arbitraries.just(new Inline.Break());
        if (depth == 0) {
            return Arbitraries.oneOf(text, code);
        }
        Arbitrary<List<Inline>> inner = inline(0).list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(6, text), net.jqwik.api.Tuple.of(2, code),
                net.jqwik.api.Tuple.of(1, line), net.jqwik.api.Tuple.of(1, inner.map(Inline.Strong::new)),
                net.jqwik.api.Tuple.of(1, inner.map(Inline.Emphasis::new)),
                net.jqwik.api.Tuple.of(1, inner.map(Inline.Strike::new)),
                net.jqwik.api.Tuple.of(1,
                        inner.map(label -> new Inline.Link(label, "https://example.org/?a=b&c=(d)"))));
    }

    private static Arbitrary<Block> blocks(int depth) {
        Arbitrary<Block> paragraph = line().map(Block.Paragraph::new);
        var plain = List.<Arbitrary<Block>>of(paragraph,
                Combinators.combine(Arbitraries.integers().between(1, 6), line()).as(Block.Heading::new),
                Combinators.combine(Arbitraries.of("", "python", "c++"), code()).as(Block.Code::new),
                line().map(Block.Aside::new), Arbitraries.just(new Block.Rule()), table(),
                line().list().ofMinSize(1).ofMaxSize(4).map(values -> new Block.Facts(IntStream
                        .range(0, values.size()).mapToObj(index -> new Block.Fact("name " + index, values.get(index)))
                        .toList())));
        if (depth == 0) {
            return Arbitraries.oneOf(plain);
        }
        Arbitrary<List<Block>> inner = blocks(depth - 1).list().ofMinSize(1).ofMaxSize(3);
        var all = new ArrayList<>(plain);
        all.add(inner.list().ofMinSize(1).ofMaxSize(5).map(Block.Bullets::new));
        all.add(Combinators.combine(Arbitraries.integers().between(0, 999), inner.list().ofMinSize(1).ofMaxSize(5))
                .as(Block.Numbers::new));
        all.add(inner.map(Block.Quote::new));
        return Arbitraries.oneOf(all);
    }

    private static Arbitrary<String> code() {
        return words().list().ofMinSize(1).ofMaxSize(30).map(lines -> String.join("\n", lines));
    }

    private static Arbitrary<Block> table() {
        return Arbitraries.integers().between(1, 4).flatMap(columns -> {
            Arbitrary<List<List<Inline>>> row = line().list().ofSize(columns);
            return Combinators.combine(row, row.list().ofMaxSize(6)).as((header, rows) -> new Block.Table(
                    header.stream().map(cell -> Block.Align.LEFT).toList(), header, rows));
        });
    }
}
