package dev.greenroom.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Cuts blocks so that as much as sensible stands before the cut. */
final class Cutter {
    private Cutter() {}

    /** Cuts so that the head fits; the head is empty where not even a part of the first block does. */
    static Cut<List<Block>> blocks(List<Block> blocks, Predicate<List<Block>> fits) {
        int whole = fitting(blocks.size(), count -> fits.test(blocks.subList(0, count)));
        if (whole == blocks.size()) {
            return new Cut<>(blocks, List.of());
        }
        List<Block> head = blocks.subList(0, whole);
        Block next = blocks.get(whole);
        List<Block> rest = blocks.subList(whole + 1, blocks.size());
        if (!movesAsAWhole(head, next, fits)) {
            Optional<Cut<Block>> cut = block(next, part -> fits.test(plus(head, part)));
            if (cut.isPresent()) {
                return new Cut<>(plus(head, cut.get().head()), plus(List.of(cut.get().tail()), rest));
            }
            List<Block> lines = asLines(next);
            if (head.isEmpty() && !lines.isEmpty()) {
                return blocks(joined(lines, rest), fits);
            }
        }
        return new Cut<>(List.copyOf(head), List.copyOf(blocks.subList(whole, blocks.size())));
    }

    /** A block that is no larger than what stands before it goes to the next page rather than being torn. */
    private static boolean movesAsAWhole(List<Block> head, Block next, Predicate<List<Block>> fits) {
        return !head.isEmpty() && fits.test(List.of(next))
                && PlainText.of(head).length() >= PlainText.of(List.of(next)).length();
    }

    private static Optional<Cut<Block>> block(Block block, Predicate<Block> fits) {
        return switch (block) {
            case Block.Heading heading -> line(heading.content(),
                    content -> new Block.Heading(heading.level(), content), fits);
            case Block.Paragraph paragraph -> line(paragraph.content(), Block.Paragraph::new, fits);
            case Block.Aside aside -> line(aside.content(), Block.Aside::new, fits);
            case Block.Bullets list -> items(list.items(), Block.Bullets::new, fits).map(cut -> new Cut<>(
                    new Block.Bullets(cut.head()), new Block.Bullets(cut.tail())));
            case Block.Numbers list -> items(list.items(), items -> new Block.Numbers(list.start(), items), fits)
                    .map(cut -> new Cut<>(new Block.Numbers(list.start(), cut.head()),
                            new Block.Numbers(tailStart(list, cut), cut.tail())));
            case Block.Code code -> CodeCutter.cut(code, fits);
            case Block.Quote quote -> {
                var cut = blocks(quote.content(), content -> fits.test(new Block.Quote(content)));
                yield cut.head().isEmpty() || cut.tail().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Cut<>(new Block.Quote(cut.head()), new Block.Quote(cut.tail())));
            }
            case Block.Table table -> rows(table, fits);
            case Block.Facts facts -> facts(facts, fits);
            case Block.Rule rule -> Optional.empty();
            case Block.Picture picture -> Optional.empty();
        };
    }

    private static Optional<Cut<Block>> line(List<Inline> content, Function<List<Inline>, Block> made,
            Predicate<Block> fits) {
        return InlineCutter.cut(content, part -> fits.test(made.apply(part)))
                .map(cut -> new Cut<>(made.apply(cut.head()), made.apply(cut.tail())));
    }

    private static Optional<Cut<List<List<Block>>>> items(List<List<Block>> items,
            Function<List<List<Block>>, Block> made, Predicate<Block> fits) {
        int whole = fitting(items.size(), count -> count == 0 || fits.test(made.apply(items.subList(0, count))));
        if (whole > 0) {
            return Optional.of(new Cut<>(items.subList(0, whole), items.subList(whole, items.size())));
        }
        var first = blocks(items.getFirst(), item -> fits.test(made.apply(List.of(item))));
        return first.head().isEmpty() || first.tail().isEmpty()
                ? Optional.empty()
                : Optional.of(new Cut<>(List.of(first.head()),
                        joined(List.of(first.tail()), items.subList(1, items.size()))));
    }

    /** An item that continues keeps its number. */
    private static int tailStart(Block.Numbers list, Cut<List<List<Block>>> cut) {
        return list.start() + list.items().size() - cut.tail().size();
    }

    private static Optional<Cut<Block>> rows(Block.Table table, Predicate<Block> fits) {
        Function<List<List<List<Inline>>>, Block> made = rows -> new Block.Table(table.columns(), table.header(),
                rows);
        var rows = table.rows();
        int whole = fitting(rows.size(), count -> fits.test(made.apply(rows.subList(0, count))));
        return whole == 0 || whole == rows.size()
                ? Optional.empty()
                : Optional.of(new Cut<>(made.apply(rows.subList(0, whole)),
                        made.apply(rows.subList(whole, rows.size()))));
    }

    /** A table or facts of which not even one row fits a page, as lines of {@code name: value}; else nothing. */
    private static List<Block> asLines(Block block) {
        return switch (block) {
            case Block.Table table -> asLines(table);
            case Block.Facts facts -> facts.facts().stream().<Block>map(fact -> new Block.Paragraph(joined(
                    List.<Inline>of(new Inline.Text(fact.name() + ": ")), fact.value()))).toList();
            case Block.Heading heading -> List.of();
            case Block.Paragraph paragraph -> List.of();
            case Block.Bullets list -> List.of();
            case Block.Numbers list -> List.of();
            case Block.Code code -> List.of();
            case Block.Quote quote -> List.of();
            case Block.Rule rule -> List.of();
            case Block.Aside aside -> List.of();
            case Block.Picture picture -> List.of();
        };
    }

    private static List<Block> asLines(Block.Table table) {
        var lines = new ArrayList<Block>();
        if (table.rows().isEmpty()) {
            table.header().forEach(cell -> lines.add(new Block.Paragraph(cell)));
        }
        for (var row : table.rows()) {
            for (int column = 0; column < row.size(); column++) {
                lines.add(new Block.Paragraph(joined(
                        joined(table.header().get(column), List.of(new Inline.Text(": "))), row.get(column))));
            }
        }
        return lines;
    }

    private static Optional<Cut<Block>> facts(Block.Facts facts, Predicate<Block> fits) {
        int whole = fitting(facts.facts().size(), count -> fits.test(new Block.Facts(facts.facts().subList(0, count))));
        return whole == 0 || whole == facts.facts().size()
                ? Optional.empty()
                : Optional.of(new Cut<>(new Block.Facts(facts.facts().subList(0, whole)),
                        new Block.Facts(facts.facts().subList(whole, facts.facts().size()))));
    }

    /** The largest count from 0 to {@code most} that fits, by bisection; 0 always counts as fitting. */
    static int fitting(int most, Predicate<Integer> fits) {
        if (fits.test(most)) {
            return most;
        }
        int low = 0;
        int high = most;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (fits.test(middle)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Block> plus(List<Block> blocks, Block block) {
        return joined(blocks, List.of(block));
    }

    private static List<Block> plus(List<Block> blocks, List<Block> more) {
        return joined(blocks, more);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        var all = new ArrayList<T>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
