package dev.greenroom.core.reminder;

import dev.greenroom.core.due.DueFeature;
import dev.greenroom.core.reminder.Reminders.Planned;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Direct;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** Makes the reminder, with buttons that work in the person's direct messages. Thread-safe. */
public final class ReminderCards {
    static final String OFF = "m.off";
    private final Seal seal;

    /** Cards with tokens of this seal. */
    public ReminderCards(Seal seal) {
        this.seal = seal;
    }

    Card card(Planned planned, Reason reason) {
        var words = Words.of(ReminderWords.class, planned.wake().asked().locale());
        var blocks = new ArrayList<Block>();
        if (reason.due() > 0) {
            blocks.add(paragraph(words.due(reason.due())));
        }
        if (reason.streak() > 0) {
            blocks.add(paragraph(words.streak(reason.streak())));
        }
        blocks.add(new Block.Aside(java.util.List.of(new Inline.Text(words.why()))));
        var buttons = new ArrayList<Button>();
        if (reason.due() > 0) {
            buttons.add(Button.primary(words.review(),
                    seal.seal(planned.community(), Action.of(DueFeature.START))));
        }
        buttons.add(Button.plain(words.off(), seal.seal(planned.community(), Action.of(OFF))));
        return new Direct(seal, planned.community(), planned.person())
                .card(Card.of(new RichText(blocks), new Row.Buttons(buttons)));
    }

    /** By which the message can be found again: the same for the same person and date. */
    static String mark(Planned planned) {
        var sum = new CRC32();
        sum.update((planned.community().key() + '|' + planned.person()).getBytes(StandardCharsets.UTF_8));
        return "m-" + planned.wake().date().format(DateTimeFormatter.BASIC_ISO_DATE) + '-'
                + HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(java.util.List.of(new Inline.Text(text)));
    }
}
