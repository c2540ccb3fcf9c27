package dev.greenroom.core.question;

import dev.greenroom.core.request.ChannelId;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Where a question was asked: it decides what comes after the answer. */
public sealed interface Origin {
    /** Where the date of a code ends. */
    int DATE = 9;

    /**
     * It was drawn with /question.
     *
     * @param wish what was wished for, as the button <b>Next</b> carries it
     */
    record Drawn(String wish) implements Origin {}

    /** It is the question of the day of this channel for this planned date. */
    record Daily(ChannelId channel, LocalDate date) implements Origin {}

    /**
     * It belongs to a feature that shows what follows by itself.
     *
     * @param feature a lower-case letter other than {@code q} and {@code d}
     * @param detail  what that feature wants to find again: at most 40 of {@code A-Z a-z 0-9 . _ -}
     */
    record Within(char feature, String detail) implements Origin {}

    /** This in as few characters as a button can carry. */
    default String code() {
        return switch (this) {
            case Drawn drawn -> "q" + drawn.wish();
            case Daily daily -> "d" + daily.date().format(DateTimeFormatter.BASIC_ISO_DATE) + daily.channel();
            case Within within -> within.feature() + within.detail();
        };
    }

    /** What {@code code} stands for. */
    static Origin read(String code) {
        return switch (code.charAt(0)) {
            case 'q' -> new Drawn(code.substring(1));
            case 'd' -> new Daily(new ChannelId(code.substring(DATE)),
                    LocalDate.parse(code.substring(1, DATE), DateTimeFormatter.BASIC_ISO_DATE));
            default -> new Within(code.charAt(0), code.substring(1));
        };
    }
}
