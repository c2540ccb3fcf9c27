package dev.greenroom.slack.blocks;

import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Blocks as one {@code rich_text} block. Slack's rich text is flat: lists know a depth, but neither an item nor a quote
 * can hold code or a quote. Those follow their item on the same level, and quoted lists and code carry the quote's
 * border, so every word stays and the order is kept.
 */
final class RichTexts {
    private static final String BULLET = "bullet";
    private static final String ORDERED = "ordered";

    private final List<BlockElement> made = new ArrayList<>();
    private final boolean quoted;
    private int next;

    private RichTexts(boolean quoted) {
        this.quoted = quoted;
    }

    /** {@code block} as rich text; empty where there is nothing to see. */
    static Optional<RichTextBlock> of(Block block) {
        var text = new RichTexts(false);
        text.add(block, 0);
        return text.made.isEmpty()
                ? Optional.empty()
                : Optional.of(RichTextBlock.builder().elements(text.made).build());
    }

    /** One line as rich text, a blank where it is empty. */
    static RichTextBlock line(Elements line) {
        return RichTextBlock.builder().elements(List.of(section(line))).build();
    }

    private void add(Block block, int depth) {
        switch (block) {
            case Block.Heading heading -> text(new Elements().addBold(heading.content()));
            case Block.Paragraph paragraph -> text(new Elements().add(paragraph.content()));
            case Block.Aside aside -> text(new Elements().add(List.of(new Inline.Emphasis(aside.content()))));
            case Block.Facts facts -> text(lines(facts));
            case Block.Bullets list -> list.items().forEach(item -> item(item, Marker.DOT, depth));
            case Block.Numbers list -> {
                for (int index = 0; index < list.items().size(); index++) {
                    item(list.items().get(index), Marker.number(list, index), depth);
                }
            }
            case Block.Code code -> code(code.code());
            case Block.Quote quote -> quote(quote, depth);
            case Block.Table table -> table(table);
            case Block.Rule() -> {
                // a rule between parts of a list item: the parts stand apart anyhow
            }
            case Block.Picture picture -> text(new Elements().add(picture.alt()));
        }
    }

    /**
     * What stands before a list item.
     *
     * @param number  counts in numbered lists only
     * @param literal a number that Slack cannot show: its lists begin with one
     */
    private record Marker(String style, int number, String literal) {
        static final Marker DOT = new Marker(BULLET, 0, "");

        static Marker number(Block.Numbers list, int index) {
            int number = list.start() + index;
            return list.start() < 1
                    ? new Marker(BULLET, 0, number + ". ")
                    : new Marker(ORDERED, number, "");
        }
    }

    /** Texts at the start of an item stand beside its marker; what comes later follows. */
    private void item(List<Block> blocks, Marker marker, int depth) {
        var line = new Elements().add(marker.literal());
        int at = 0;
        for (; at < blocks.size() && isText(blocks.get(at)); at++) {
            if (at > 0) {
                line.newLine();
            }
            write(blocks.get(at), line);
        }
        marked(line, marker, Math.min(depth, Limits.INDENT));
        for (Block block : blocks.subList(at, blocks.size())) {
            add(block, depth + 1);
        }
    }

    private static boolean isText(Block block) {
        return switch (block) {
            case Block.Heading heading -> true;
            case Block.Paragraph paragraph -> true;
            case Block.Aside aside -> true;
            case Block.Facts facts -> true;
            case Block.Rule rule -> true;
            case Block.Picture picture -> true;
            case Block.Bullets list -> false;
            case Block.Numbers list -> false;
            case Block.Code code -> false;
            case Block.Quote quote -> false;
            case Block.Table table -> false;
        };
    }

    private static void write(Block block, Elements line) {
        switch (block) {
            case Block.Heading heading -> line.addBold(heading.content());
            case Block.Paragraph paragraph -> line.add(paragraph.content());
            case Block.Aside aside -> line.add(List.of(new Inline.Emphasis(aside.content())));
            case Block.Facts facts -> write(facts, line);
            case Block.Picture picture -> line.add(picture.alt());
            case Block.Rule rule -> {
                // nothing to read
            }
            case Block.Bullets list -> throw notText(list);
            case Block.Numbers list -> throw notText(list);
            case Block.Code code -> throw notText(code);
            case Block.Quote quote -> throw notText(quote);
            case Block.Table table -> throw notText(table);
        }
    }

    private static IllegalArgumentException notText(Block block) {
        return new IllegalArgumentException(block.getClass() + " is no text");
    }

    private void marked(Elements line, Marker marker, int indent) {
        var item = section(line);
        if (!made.isEmpty() && made.getLast() instanceof RichTextListElement open
                && open.getStyle().equals(marker.style()) && open.getIndent() == indent
                && (marker.style().equals(BULLET) || marker.number() == next)) {
            open.getElements().add(item);
        } else {
            var elements = new ArrayList<com.slack.api.model.block.element.RichTextElement>();
            elements.add(item);
            made.add(RichTextListElement.builder().style(marker.style()).indent(indent).elements(elements)
                    .offset(marker.number() > 1 ? marker.number() - 1 : null).border(quoted ? 1 : null).build());
        }
        next = marker.number() + 1;
    }

    private void quote(Block.Quote quote, int depth) {
        var inside = new RichTexts(true);
        quote.content().forEach(block -> inside.add(block, Math.max(0, depth - 1)));
        made.addAll(inside.made);
    }

    private void text(Elements line) {
        if (line.isEmpty()) {
            return;
        }
        made.add(quoted
                ? RichTextQuoteElement.builder().elements(line.done()).build()
                : section(line));
    }

    private void code(String code) {
        if (!code.isEmpty()) {
            made.add(RichTextPreformattedElement.builder().elements(new Elements().add(code).done())
                    .border(quoted ? 1 : null).build());
        }
    }

    private void table(Block.Table table) {
        TextTable.of(table).ifPresentOrElse(this::code, () -> text(TextTable.lines(table)));
    }

    private static Elements lines(Block.Facts facts) {
        var lines = new Elements();
        write(facts, lines);
        return lines;
    }

    private static void write(Block.Facts facts, Elements lines) {
        boolean first = true;
        for (Block.Fact fact : facts.facts()) {
            if (!first) {
                lines.newLine();
            }
            first = false;
            lines.addBold(List.of(new Inline.Text(fact.name() + ":"))).add(" ").add(fact.value());
        }
    }

    private static RichTextSectionElement section(Elements line) {
        return RichTextSectionElement.builder().elements(line.doneOrBlank()).build();
    }
}
