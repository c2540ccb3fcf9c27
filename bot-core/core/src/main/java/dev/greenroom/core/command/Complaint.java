package dev.greenroom.core.command;

import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import java.util.List;
import java.util.Locale;

/**
 * Why a command could not be understood, and one that can.
 *
 * @param sentence what is wrong, for the caller
 * @param example  a whole command that works, with its slash
 */
public record Complaint(String sentence, String example) {

    /** The complaint as it is shown, to the caller alone. */
    public Reply.Notice notice(Locale locale) {
        var words = dev.greenroom.core.words.Words.of(CommandWords.class, locale);
        return new Reply.Notice(new RichText(List.of(
                new Block.Paragraph(RichText.lines(sentence)),
                new Block.Paragraph(List.of(new Inline.Text(words.example() + " "), new Inline.Code(example))))));
    }
}
