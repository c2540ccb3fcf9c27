package dev.greenroom.core.text;

import java.util.ArrayList;
import java.util.List;

/** A sequence of blocks: a whole answer, or the body of a reply. */
public record RichText(List<Block> blocks) {
    /** Nothing at all. */
    public static final RichText EMPTY = new RichText(List.of());

    public RichText {
        blocks = List.copyOf(blocks);
    }

    /** Rich text of these blocks. */
    public static RichText of(Block... blocks) {
        return new RichText(List.of(blocks));
    }

    /** One paragraph of literal text; line ends in it become breaks. */
    public static RichText literal(String text) {
        return of(new Block.Paragraph(lines(text)));
    }

    /** Literal text as inlines; line ends in it become breaks. */
    public static List<Inline> lines(String text) {
        var inlines = new ArrayList<Inline>();
        for (String line : text.split("\r\n|[\r\n]", -1)) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.Break());
            }
            inlines.add(new Inline.Text(line));
        }
        return List.copyOf(inlines);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** This text followed by {@code more}. */
    public RichText plus(RichText more) {
        var all = new ArrayList<>(blocks);
        all.addAll(more.blocks);
        return new RichText(all);
    }

    /** The text a reader sees, without any formatting; see {@link PlainText}. */
    public String plain() {
        return PlainText.of(blocks);
    }
}
