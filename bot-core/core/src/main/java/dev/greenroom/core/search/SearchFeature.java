package dev.greenroom.core.search;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.command.OnPress;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** {@code /prep search} and the buttons that turn its pages. Thread-safe. */
public final class SearchFeature {
    static final String TURN = "s.turn";
    private static final int MOST = 100;
    /** What fits a button beside the page, in bytes. */
    private static final int LONGEST = 54;
    private final Library library;
    private final SearchCards cards;

    /** The feature over this library. */
    public SearchFeature(Library library, Seal seal) {
        this.library = library;
        this.cards = new SearchCards(seal);
    }

    /** What the feature adds to the catalogue. */
    public Feature feature() {
        return new Feature(List.of(new SearchCommand(this)), List.of(new Turn()), List.of());
    }

    /** The first page of what is found for {@code typed}. */
    Plan search(Caller caller, String typed) {
        return Plan.privately(() -> found(caller, carried(typed), 0));
    }

    private Reply found(Caller caller, String words, int page) {
        var found = library.bankOf(caller.community()).about(words, MOST);
        return found.isEmpty()
                ? Reply.Notice.of(Words.of(SearchWords.class, caller.locale()).nothing(words))
                : new Reply.Carded(cards.card(new Hits(words, found), page, caller));
    }

    /** As much of {@code typed} as a button can carry, cut between words: every page searches for the same. */
    static String carried(String typed) {
        String words = typed.strip().replaceAll("\\s+", " ");
        while (words.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            int space = words.lastIndexOf(' ');
            words = space > 0
                    ? words.substring(0, space)
                    : words.substring(0, words.offsetByCodePoints(
                            words.length(), -1));
        }
        return words;
    }

    static String code(String words) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    /** A page was turned. */
    private final class Turn implements OnPress {
        @Override
        public String verb() {
            return TURN;
        }

        @Override
        public Plan plan(Caller caller, List<String> arguments) {
            String words = new String(Base64.getUrlDecoder().decode(arguments.get(1)), StandardCharsets.UTF_8);
            return Plan.inPlace(() -> found(caller, words, Integer.parseInt(arguments.getFirst())));
        }
    }
}
