package dev.greenroom.discord.render;

import dev.greenroom.core.reply.Row;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Pages;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.FileUpload;

/** The bodies of messages, and what of them fits one. */
final class Bodies {
    /** Discord allows 4,000 UTF-16 units in all texts of a message together. */
    private static final int MOST_TEXT = 3_800;
    /** Turning pages may add one row with two buttons. */
    private static final int TURNING = 3;

    private Bodies() {}

    /** Whether {@code blocks} fit one message together with {@code rows} and the buttons that turn pages. */
    static boolean fit(List<Block> blocks, List<Row> rows) {
        var parts = Layout.of(blocks);
        int text = 0;
        int pictures = 0;
        int components = TURNING + rows.stream().mapToInt(Bodies::size).sum();
        for (Part part : parts) {
            components++;
            switch (part) {
                case Part.Text(String markdown) -> text += markdown.length();
                case Part.Divider() -> {
                }
                case Part.Picture picture -> pictures++;
            }
        }
        return text <= MOST_TEXT && pictures <= Message.MAX_FILE_AMOUNT
                && components <= Message.MAX_COMPONENT_COUNT_IN_COMPONENT_TREE;
    }

    private static int size(Row row) {
        return switch (row) {
            case Row.Buttons buttons -> 1 + buttons.buttons().size();
            case Row.Choice choice -> 2;
        };
    }

    /** The blocks of as many messages as they need. */
    static List<List<Block>> split(List<Block> blocks, List<Row> rows) {
        return fit(blocks, rows) ? List.of(blocks) : Pages.of(blocks, part -> fit(part, rows));
    }

    /** The body of one message. */
    static List<MessageTopLevelComponent> of(List<Block> blocks) {
        var components = new ArrayList<MessageTopLevelComponent>();
        int pictures = 0;
        for (Part part : Layout.of(blocks)) {
            components.add(switch (part) {
                case Part.Text(String markdown) -> TextDisplay.of(markdown);
                case Part.Divider() -> Separator.createDivider(Separator.Spacing.SMALL);
                case Part.Picture(Block.Picture picture) -> {
                    pictures++;
                    yield gallery(picture, "picture-" + pictures + ".png");
                }
            });
        }
        return components;
    }

    private static MediaGallery gallery(Block.Picture picture, String name) {
        var item = MediaGalleryItem.fromFile(FileUpload.fromData(picture.png().bytes(), name));
        return MediaGallery.of(picture.alt().isBlank()
                ? item
                : item.withDescription(Cuts.to(MediaGalleryItem.MAX_DESCRIPTION_LENGTH, picture.alt())));
    }
}
