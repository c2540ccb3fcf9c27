package dev.greenroom.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Splits rich text into pages at sensible places: between blocks, then between list items, rows, lines and sentences,
 * then between words, and only where nothing else is possible inside one. Nothing is lost: fences are closed and opened
 * again, a table's header is repeated on each page, links and surrogate pairs stay whole.
 */
public final class Pages {
    private Pages() {}

    /**
     * The pages of {@code blocks}, at least one.
     *
     * @param fits whether some blocks fit one page; whatever fits must still fit with something left out
     */
    public static List<List<Block>> of(List<Block> blocks, Predicate<List<Block>> fits) {
        var pages = new ArrayList<List<Block>>();
        List<Block> rest = blocks;
        while (!rest.isEmpty()) {
            Cut<List<Block>> cut = Cutter.blocks(rest, fits);
            if (cut.head().isEmpty()) {
                throw new IllegalArgumentException("a page is too small for any part of " + rest.getFirst().getClass());
            }
            cut = withoutLastHeading(cut);
            pages.add(cut.head());
            rest = cut.tail();
        }
        return pages.isEmpty() ? List.of(List.of()) : List.copyOf(pages);
    }

    /** A heading belongs to what follows it, so it does not stay behind at the foot of a page. */
    private static Cut<List<Block>> withoutLastHeading(Cut<List<Block>> cut) {
        int end = cut.head().size();
        while (end > 0 && cut.head().get(end - 1) instanceof Block.Heading) {
            end--;
        }
        if (end == 0 || end == cut.head().size() || cut.tail().isEmpty()) {
            return cut;
        }
        var tail = new ArrayList<>(cut.head().subList(end, cut.head().size()));
        tail.addAll(cut.tail());
        return new Cut<>(List.copyOf(cut.head().subList(0, end)), tail);
    }
}
