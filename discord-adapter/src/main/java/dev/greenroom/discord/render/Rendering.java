package dev.greenroom.discord.render;

import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Page;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.RichText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

/** Renders replies. What has no pages of its own and does not fit one message becomes several. */
public final class Rendering {
    private Rendering() {}

    /** The page of {@code card} that is to be shown: at least one message, the first of which has the buttons. */
    public static List<Rendered> card(Card card) {
        var page = Page.of(card, blocks -> Bodies.fit(blocks, card.rows()));
        return card.paging().isPresent()
                ? List.of(message(page.blocks(), page.rows()))
                : messages(page.blocks(), page.rows());
    }

    /** The messages of {@code text}, at least one. */
    public static List<Rendered> text(RichText text) {
        return messages(text.blocks(), List.of());
    }

    /** The messages of a file and the sentence beside it; the first has the file. */
    public static List<Rendered> attachment(Reply.Attachment attachment) {
        var content = attachment.content();
        var file = FileDisplay
                .fromFile(FileUpload.fromData(content.text().getBytes(StandardCharsets.UTF_8), content.name()));
        var messages = new ArrayList<>(text(attachment.text()));
        var first = new ArrayList<>(messages.getFirst().components());
        first.add(file);
        messages.set(0, new Rendered(first));
        return messages;
    }

    private static List<Rendered> messages(List<Block> blocks, List<Row> rows) {
        var messages = new ArrayList<Rendered>();
        for (List<Block> part : Bodies.split(blocks, rows)) {
            messages.add(message(part, messages.isEmpty() ? rows : List.of()));
        }
        return messages;
    }

    private static Rendered message(List<Block> blocks, List<Row> rows) {
        var components = new ArrayList<MessageTopLevelComponent>(Bodies.of(blocks));
        components.addAll(Rows.of(rows));
        if (components.isEmpty()) {
            // A message may be anything but empty.
            components.add(TextDisplay.of(Literal.GUARD));
        }
        return new Rendered(components);
    }
}
