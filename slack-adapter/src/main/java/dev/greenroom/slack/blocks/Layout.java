package dev.greenroom.slack.blocks;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Core's blocks as the blocks of one message. Slack takes one table in a message; further ones become text, and so does
 * any where the surface has no tables at all, as in forms.
 */
final class Layout {
    private final PictureUrls pictures;
    private boolean tablesLeft;
    private final List<LayoutBlock> made = new ArrayList<>();

    private Layout(PictureUrls pictures, boolean tables) {
        this.pictures = pictures;
        this.tablesLeft = tables;
    }

    /** The blocks of a message. */
    static List<LayoutBlock> ofMessage(List<Block> blocks, PictureUrls pictures) {
        return new Layout(pictures, true).all(blocks);
    }

    /** The blocks of a form's introduction. */
    static List<LayoutBlock> ofForm(List<Block> blocks) {
        return new Layout(PictureUrls.NONE, false).all(blocks);
    }

    private List<LayoutBlock> all(List<Block> blocks) {
        blocks.forEach(this::add);
        return List.copyOf(made);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> header(heading).ifPresentOrElse(made::add, () -> richText(heading));
            case Block.Aside aside -> context(aside).ifPresentOrElse(made::add, () -> richText(aside));
            case Block.Table table -> table(table).ifPresentOrElse(made::add, () -> richText(table));
            case Block.Picture picture -> image(picture).ifPresentOrElse(made::add, () -> richText(picture));
            case Block.Rule() -> made.add(DividerBlock.builder().build());
            case Block.Paragraph paragraph -> richText(paragraph);
            case Block.Bullets list -> richText(list);
            case Block.Numbers list -> richText(list);
            case Block.Code code -> richText(code);
            case Block.Quote quote -> richText(quote);
            case Block.Facts facts -> richText(facts);
        }
    }

    private void richText(Block block) {
        RichTexts.of(block).ifPresent(made::add);
    }

    private static Optional<LayoutBlock> header(Block.Heading heading) {
        String text = PlainText.inline(heading.content());
        return heading.level() <= 2 && text.length() <= Limits.HEADER && !text.contains("\n")
                && isPlain(heading.content(), text)
                        ? Optional.of(HeaderBlock.builder().text(plain(text)).build())
                        : Optional.empty();
    }

    private static Optional<LayoutBlock> context(Block.Aside aside) {
        String text = PlainText.inline(aside.content());
        return text.length() <= Limits.CONTEXT && isPlain(aside.content(), text)
                ? Optional.of(ContextBlock.builder().elements(List.of(plain(text))).build())
                : Optional.empty();
    }

    /**
     * Whether a {@code plain_text} object shows this without loss. What it makes of escaped characters is
     * not documented, so text with their characters goes where leaves are literal for certain.
     */
    private static boolean isPlain(List<Inline> content, String text) {
        return !text.isBlank() && text.chars().noneMatch(character -> "&<>".indexOf(character) >= 0)
                && content.stream().allMatch(Layout::isPlain);
    }

    private static boolean isPlain(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> true;
            case Inline.Break line -> true;
            case Inline.Strong strong -> false;
            case Inline.Emphasis emphasis -> false;
            case Inline.Strike strike -> false;
            case Inline.Code code -> false;
            case Inline.Link link -> false;
            case Inline.Moment moment -> false;
            case Inline.Channel channel -> false;
        };
    }

    private Optional<LayoutBlock> table(Block.Table table) {
        int columns = table.header().size();
        if (!tablesLeft || columns == 0 || columns > Limits.TABLE_COLUMNS
                || table.rows().size() >= Limits.TABLE_ROWS) {
            return Optional.empty();
        }
        tablesLeft = false;
        var rows = new ArrayList<List<RichTextBlock>>();
        rows.add(table.header().stream().map(cell -> RichTexts.line(new Elements().addBold(cell))).toList());
        table.rows().forEach(row -> rows
                .add(row.stream().map(cell -> RichTexts.line(new Elements().add(cell))).toList()));
        var settings = table.columns().stream().limit(columns)
                .map(align -> new TableBlock.Column(word(align), true)).toList();
        return Optional.of(new TableBlock(settings, rows));
    }

    private static String word(Block.Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTER -> "center";
            case RIGHT -> "right";
        };
    }

    private Optional<LayoutBlock> image(Block.Picture picture) {
        return pictures.of(picture.png()).map(url -> ImageBlock.builder().imageUrl(url.toString())
                .altText(Limits.cut(picture.alt(), Limits.ALT)).build());
    }

    static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }
}
