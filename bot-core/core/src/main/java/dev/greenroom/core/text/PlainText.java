package dev.greenroom.core.text;

import java.util.List;
import java.util.stream.Collectors;

/** Rich text as a reader sees it, without formatting: one line per line, cells separated by tabs. */
public final class PlainText {
    private PlainText() {}

    /** The visible text of {@code blocks}, a line for each line a reader sees. */
    public static String of(List<Block> blocks) {
        return blocks.stream().map(PlainText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Heading heading -> inline(heading.content());
            case Block.Paragraph paragraph -> inline(paragraph.content());
            case Block.Aside aside -> inline(aside.content());
            case Block.Bullets list -> list.items().stream().map(PlainText::of).collect(Collectors.joining("\n"));
            case Block.Numbers list -> list.items().stream().map(PlainText::of).collect(Collectors.joining("\n"));
            case Block.Code code -> code.code();
            case Block.Quote quote -> of(quote.content());
            case Block.Table table -> table(table);
            case Block.Rule() -> "";
            case Block.Facts facts -> facts.facts().stream()
                    .map(fact -> fact.name() + ": " + inline(fact.value())).collect(Collectors.joining("\n"));
            case Block.Picture picture -> picture.alt();
        };
    }

    private static String table(Block.Table table) {
        var header = row(table.header());
        return table.rows().isEmpty()
                ? header
                : header + "\n" + table.rows().stream().map(PlainText::row).collect(Collectors.joining("\n"));
    }

    private static String row(List<List<Inline>> cells) {
        return cells.stream().map(PlainText::inline).collect(Collectors.joining("\t"));
    }

    /** The visible text of a line's pieces; a break is a line end. */
    public static String inline(List<Inline> inlines) {
        return inlines.stream().map(PlainText::inline).collect(Collectors.joining());
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Strong strong -> inline(strong.content());
            case Inline.Emphasis emphasis -> inline(emphasis.content());
            case Inline.Strike strike -> inline(strike.content());
            case Inline.Code code -> code.code();
            case Inline.Link link -> inline(link.label());
            case Inline.Break() -> "\n";
            case Inline.Moment moment -> moment.fallback();
            case Inline.Channel channel -> "#" + channel.id();
        };
    }
}
