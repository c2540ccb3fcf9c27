package dev.greenroom.slack.blocks;

import com.slack.api.model.block.LayoutBlock;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Page;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Pages;
import dev.greenroom.core.text.PlainText;
import dev.greenroom.core.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cards and texts as Slack's messages. Whatever comes in, what goes out is within Slack's limits, and every word of it
 * is there: a card with pages shows one, anything else becomes as many messages as it takes. Thread-safe.
 */
public final class Renderer {
    /** Nothing to see still needs a text. */
    private static final String NOTHING = "…";
    private static final int INTRO_BLOCKS = 20;

    private final PictureUrls pictures;

    /** A renderer that shows pictures under these addresses. */
    public Renderer(PictureUrls pictures) {
        this.pictures = pictures;
    }

    /** The messages that show {@code card}: one, unless it has no pages and is too long; the last has the buttons. */
    public List<SlackMessage> card(Card card) {
        var page = page(card);
        return messages(page.blocks(), page.rows());
    }

    /** The page of {@code card} that is shown. */
    Page page(Card card) {
        return Page.of(card, blocks -> fits(blocks, Limits.PAGE_BLOCKS, Limits.PAGE_TEXT));
    }

    /** The messages that show {@code text}: one, unless it is too long. */
    public List<SlackMessage> text(RichText text) {
        return messages(text.blocks(), List.of());
    }

    /** The introduction of a form: as much of it as fits there. */
    public List<LayoutBlock> intro(RichText intro) {
        if (intro.isEmpty()) {
            return List.of();
        }
        var first = Pages.of(intro.blocks(), blocks -> PlainText.of(blocks).length() <= Limits.PAGE_TEXT
                && Layout.ofForm(blocks).size() <= INTRO_BLOCKS).getFirst();
        return Layout.ofForm(first);
    }

    private List<SlackMessage> messages(List<Block> blocks, List<Row> rows) {
        var parts = Pages.of(blocks,
                part -> fits(part, Limits.BLOCKS - Math.max(rows.size(), 1), Limits.MESSAGE_TEXT));
        var messages = new ArrayList<SlackMessage>();
        for (var part : parts.subList(0, parts.size() - 1)) {
            messages.add(message(part, List.of()));
        }
        messages.add(message(parts.getLast(), rows));
        return List.copyOf(messages);
    }

    private SlackMessage message(List<Block> blocks, List<Row> rows) {
        var all = new ArrayList<>(Layout.ofMessage(blocks, pictures));
        all.addAll(Rows.of(rows));
        String plain = PlainText.of(blocks);
        return new SlackMessage(all,
                Escape.text(plain.isBlank() ? buttons(rows) : plain, Limits.FALLBACK));
    }

    private static String buttons(List<Row> rows) {
        return rows.isEmpty() ? NOTHING : rows.stream().map(row -> switch (row) {
            case Row.Buttons buttons -> buttons.buttons().stream().map(Button::label)
                    .collect(Collectors.joining(" · "));
            case Row.Choice choice -> choice.prompt();
        }).collect(Collectors.joining(" · "));
    }

    private boolean fits(List<Block> blocks, int most, int characters) {
        if (blocks.stream().anyMatch(block -> block instanceof Block.Table table
                && table.rows().size() >= Limits.TABLE_ROWS)) {
            return false;
        }
        var layout = Layout.ofMessage(blocks, pictures);
        return layout.size() <= most && VisibleText.length(layout) <= characters;
    }
}
