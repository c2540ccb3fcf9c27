package dev.greenroom.core.reply;

import dev.greenroom.core.text.RichText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A message: its text, then rows of buttons. A text that does not fit one message of the platform is split into
 * pages; {@code paging} says how to turn them.
 */
public record Card(RichText body, List<Row> rows, Optional<Paging> paging) {
    public Card {
        rows = List.copyOf(rows);
    }

    /** A card that is known to fit one message on every platform. */
    public static Card of(RichText body, Row... rows) {
        return new Card(body, List.of(rows), Optional.empty());
    }

    /**
     * How the pages of a card are turned.
     *
     * @param page   which page to show, from 0; beyond the last one means the last one
     * @param turns  the token of a button that shows another page of the same card
     * @param locale the language of the buttons that turn
     */
    public record Paging(int page, Turns turns, Locale locale) {}

    /** Makes the token that shows a page. */
    @FunctionalInterface
    public interface Turns {
        /** The token of the button that shows {@code page}, from 0. */
        String to(int page);
    }
}
