package dev.greenroom.core.applause;

import dev.greenroom.core.answer.Given;
import dev.greenroom.core.applause.SharedAnswers.Shared;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the cards of shared answers. What people typed stands there as literal text. Thread-safe. */
final class ApplauseCards {
    static final String APPLAUD = "a.clap";
    static final String READ = "a.read";
    private static final int PERCENT = 100;
    private final Seal seal;

    ApplauseCards(Seal seal) {
        this.seal = seal;
    }

    /**
     * Where an answer is shown.
     *
     * @param own whether the card is the reader's alone; on everybody's the further pages open for the presser alone
     */
    record View(CommunityId community, Locale locale, boolean own, int page) {}

    /** An answer with the name of its author. */
    Card card(Shared shared, Given given, String name, View view) {
        var words = Words.of(ApplauseWords.class, view.locale());
        String head = words.by(name) + given.assessment().coverage()
                .map(share -> " · " + words.coverage(Math.toIntExact(Math.round(share * PERCENT)))).orElse("");
        var body = RichText.of(new Block.Paragraph(List.of(new Inline.Strong(List.of(new Inline.Text(head))))),
                new Block.Quote(List.of(new Block.Paragraph(RichText.lines(given.typed().text())))));
        return new Card(body, List.of(Row.of(Button.plain(words.applaud(), token(APPLAUD, shared, view)))),
                Optional.of(new Card.Paging(view.page(),
                        page -> token(READ, shared, view, (view.own() ? "p" : "s") + page), view.locale())));
    }

    private String token(String verb, Shared shared, View view, Object... more) {
        var arguments = new ArrayList<Object>(List.of(shared.answer(), shared.author()));
        arguments.addAll(List.of(more));
        return seal.seal(view.community(), Action.of(verb, arguments.toArray()));
    }
}
