package dev.greenroom.slack.blocks;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.Png;
import dev.greenroom.core.text.RichText;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rich text of any shape, with words that would mean something on Slack. Header cells stand between ℌ and ℨ. */
final class SomeText {
    private static final Arbitrary<String> WORDS = Arbitraries.of("plain", "*bold*", "_x_", "`code`", "<!channel>",
            "<@U0AAAAAA>", "<#C1|x>", "&amp;", "&", "<", ">", "@here", "@everyone", "😀", "👩‍👩‍👧", "é", "日本語",
            ":smile:",
            "|", "~s~", "```", "http://a.example/?a=1&b=2", "C:\\dir", "-", "1.", "#", "\"q\"", "__init__", "ﬀ");

    private SomeText() {}

    static Arbitrary<RichText> any() {
        return blocks(2, 10).map(RichText::new);
    }

    private static Arbitrary<String> sentence(int words) {
        return WORDS.list().ofMinSize(0).ofMaxSize(words).map(list -> String.join(" ", list));
    }

    private static Arbitrary<List<Inline>> line() {
        return inline(2).list().ofMinSize(0).ofMaxSize(6);
    }

    private static Arbitrary<Inline> inline(int depth) {
        Arbitrary<Inline> text = sentence(12).map(Inline.Text::new);
        Arbitrary<Inline> code = sentence(3).map(Inline.Code::new);
        Arbitrary<Inline> leaf = Arbitraries.oneOf(text, text, code, Arbitraries.just(new Inline.Break()),
                Arbitraries.just(new Inline.Moment(Instant.parse("2027-03-28T07:00:00Z"), "28 March")),
                Arbitraries.just(new Inline.Channel("C0123")));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<Inline>> content = Arbitraries.lazy(() -> inline(depth - 1)).list().ofMaxSize(3);
        return Arbitraries.oneOf(leaf, leaf, content.map(Inline.Strong::new), content.map(Inline.Emphasis::new),
                content.map(Inline.Strike::new),
                sentence(3).map(label -> new Inline.Link(List.of(new Inline.Text(label)), "https://a.example/?q=1&r")));
    }

    private static Arbitrary<List<Block>> blocks(int depth, int most) {
        return block(depth).list().ofMinSize(0).ofMaxSize(most);
    }

    private static Arbitrary<Block> block(int depth) {
        Arbitrary<Block> paragraph = line().map(Block.Paragraph::new);
        Arbitrary<Block> heading = Combinators.combine(Arbitraries.integers().between(1, 6), line())
                .as(Block.Heading::new);
        Arbitrary<Block> code = sentence(9).list().ofMinSize(1).ofMaxSize(40)
                .map(lines -> new Block.Code("java", String.join("\n", lines)));
        Arbitrary<Block> facts = Combinators.combine(sentence(2), line()).as(Block.Fact::new).list().ofMinSize(1)
                .ofMaxSize(4).map(Block.Facts::new);
        Arbitrary<Block> leaf = Arbitraries.oneOf(paragraph, paragraph, heading, code, facts, table(),
                line().map(Block.Aside::new), Arbitraries.just(new Block.Rule()),
                sentence(5).map(alt -> new Block.Picture(new Png(new byte[]{1}), alt)));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<List<List<Block>>> items = Arbitraries.lazy(() -> blocks(depth - 1, 3)).list().ofMinSize(1)
                .ofMaxSize(4);
        return Arbitraries.oneOf(leaf, leaf, items.map(Block.Bullets::new),
                Combinators.combine(Arbitraries.integers().between(1, 30), items).as(Block.Numbers::new),
                Arbitraries.lazy(() -> blocks(depth - 1, 4)).map(Block.Quote::new));
    }

    private static Arbitrary<List<Inline>> cell() {
        return inline(1).list().ofMaxSize(2);
    }

    private static Arbitrary<Block> table() {
        return Combinators.combine(Arbitraries.of(1, 2, 3, 20, 21), Arbitraries.integers().between(0, 6), cell())
                .as((columns, rows, cell) -> {
                    List<Inline> header = List.of(new Inline.Text("ℌhℨ"));
                    List<List<Inline>> row = Collections.nCopies(columns, cell);
                    return new Block.Table(Collections.nCopies(columns, Block.Align.RIGHT),
                            Collections.nCopies(columns, header), Collections.nCopies(rows, row));
                });
    }
}
