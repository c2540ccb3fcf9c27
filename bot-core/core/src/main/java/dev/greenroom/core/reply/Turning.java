package dev.greenroom.core.reply;

import dev.greenroom.core.request.Caller;
import dev.greenroom.core.text.RichText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The card of a text that can be made again at any time, with buttons that turn its pages. Thread-safe.
 *
 * @param verb carried by the buttons, unique in the catalogue
 * @param text makes the text for a caller
 */
public record Turning(String verb, Seal seal, Function<Caller, RichText> text) {

    /** The card at a page, from 0. */
    public Card card(Caller caller, int page) {
        return new Card(text.apply(caller), List.of(), Optional.of(new Card.Paging(page,
                other -> seal.seal(caller.community(), Action.of(verb, other)), caller.locale())));
    }

    /** What happens when a turning button was pressed that carried {@code arguments}. */
    public Plan plan(Caller caller, List<String> arguments) {
        int page = arguments.isEmpty() ? 0 : Integer.parseInt(arguments.getFirst());
        return Plan.inPlace(() -> new Reply.Carded(card(caller, page)));
    }
}
