package dev.greenroom.core.reply;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.Pages;
import dev.greenroom.core.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The part of a card that one message shows, with the buttons that turn to the parts before and after it.
 *
 * @param number which page this is, from 0
 * @param of     how many there are
 */
public record Page(List<Block> blocks, List<Row> rows, int number, int of) {
    private static final int MOST_IN_A_ROW = 5;

    public Page {
        blocks = List.copyOf(blocks);
        rows = List.copyOf(rows);
    }

    /**
     * The page of {@code card} that is to be shown.
     *
     * @param fits whether some blocks fit one message of the platform beside the card's buttons
     */
    public static Page of(Card card, Predicate<List<Block>> fits) {
        var blocks = card.body().blocks();
        if (card.paging().isEmpty() || fits.test(blocks)) {
            return new Page(blocks, card.rows(), 0, 1);
        }
        var paging = card.paging().get();
        var words = Words.of(ReplyWords.class, paging.locale());
        Block widest = foot(words, 99, 99);
        var pages = Pages.of(blocks, part -> fits.test(with(part, widest)));
        int number = Math.clamp(paging.page(), 0, pages.size() - 1);
        if (pages.size() == 1) {
            return new Page(pages.getFirst(), card.rows(), 0, 1);
        }
        return new Page(with(pages.get(number), foot(words, number + 1, pages.size())),
                turning(card.rows(), turns(paging, number, pages.size())), number, pages.size());
    }

    private static List<Button> turns(Card.Paging paging, int number, int of) {
        var words = Words.of(ReplyWords.class, paging.locale());
        var buttons = new ArrayList<Button>();
        if (number > 0) {
            buttons.add(Button.plain(words.back(), paging.turns().to(number - 1)));
        }
        if (number < of - 1) {
            buttons.add(Button.plain(words.more(), paging.turns().to(number + 1)));
        }
        return buttons;
    }

    /** The turning buttons stand beside the last row's, where there is room for them. */
    private static List<Row> turning(List<Row> rows, List<Button> turns) {
        var all = new ArrayList<>(rows);
        if (!all.isEmpty() && all.getLast() instanceof Row.Buttons last
                && last.buttons().size() + 2 <= MOST_IN_A_ROW - 1) {
            var buttons = new ArrayList<>(last.buttons());
            buttons.addAll(turns);
            all.set(all.size() - 1, new Row.Buttons(buttons));
        } else {
            all.add(new Row.Buttons(turns));
        }
        return all;
    }

    private static Block foot(ReplyWords words, int page, int pages) {
        return new Block.Aside(List.of(new Inline.Text(words.page(page, pages))));
    }

    private static List<Block> with(List<Block> blocks, Block last) {
        var all = new ArrayList<>(blocks);
        all.add(last);
        return all;
    }
}
