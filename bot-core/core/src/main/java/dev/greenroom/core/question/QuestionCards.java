package dev.greenroom.core.question;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.review.Rating;
import dev.greenroom.core.review.SelfRating.Rated;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Makes the cards of /question with their buttons. Thread-safe. */
public final class QuestionCards {
    static final String SHOW = "q.show";
    static final String HINT = "q.hint";
    static final String NEXT = "q.next";
    static final String RATE = "q.rate";
    static final String OPEN = "q.open";

    private final Library library;
    private final Seal seal;

    QuestionCards(Library library, Seal seal) {
        this.library = library;
        this.seal = seal;
    }

    /** The question, to be answered. */
    Card asked(Spot spot, Caller caller) {
        var words = Words.of(QuestionWords.class, caller.locale());
        var blocks = new ArrayList<>(QuestionText.question(spot.question(), caller.locale()));
        if (spot.hinted()) {
            spot.question().hint().ifPresent(hint -> blocks.addAll(QuestionText.hint(hint, caller.locale())));
        }
        if (!spot.question().hasAnswer()) {
            blocks.add(new Block.Aside(List.of(new Inline.Text(words.noAnswer()))));
        }
        var buttons = new ArrayList<Button>();
        buttons.add(spot.asked(library.bankOf(caller.community())).button(caller, seal));
        if (spot.question().hasAnswer()) {
            buttons.add(Button.plain(words.showAnswer(), token(SHOW, spot.onPage(0), caller)));
        }
        if (spot.question().hint().isPresent() && !spot.hinted()) {
            buttons.add(Button.plain(words.hint(), token(HINT, spot, caller)));
        }
        buttons.add(Button.plain(words.next(), token(NEXT, spot, caller)));
        return new Card(new RichText(blocks), List.of(new Row.Buttons(buttons)),
                Optional.of(new Card.Paging(spot.page(), page -> token(HINT, spot.onPage(page), caller),
                        caller.locale())));
    }

    /** The question with its answers, to be rated; {@code rated} is what was recorded just now. */
    Card answered(Spot spot, Optional<Rated> rated, Caller caller) {
        var words = Words.of(QuestionWords.class, caller.locale());
        var blocks = new ArrayList<>(QuestionText.question(spot.question(), caller.locale()));
        if (spot.hinted()) {
            spot.question().hint().ifPresent(hint -> blocks.addAll(QuestionText.hint(hint, caller.locale())));
        }
        blocks.addAll(QuestionText.answers(spot.question(), caller.locale()));
        blocks.add(new Block.Aside(List.of(new Inline.Text(rated.map(kept -> words.rated(label(kept.rating(), words),
                Math.toIntExact(kept.today().until(kept.due(), ChronoUnit.DAYS)))).orElseGet(words::howWell)))));
        var ratings = Arrays.stream(Rating.values()).map(rating -> rating(spot, rating, rated, caller)).toList();
        return new Card(new RichText(blocks),
                List.of(new Row.Buttons(ratings), Row.of(Button.plain(words.next(), token(NEXT, spot, caller)))),
                Optional.of(new Card.Paging(spot.page(), page -> token(SHOW, spot.onPage(page), caller),
                        caller.locale())));
    }

    /** The button that draws another question as the last one was drawn: {@code wish} as {@link Origin.Drawn} has it. */
    public static Button next(Question question, String wish, Caller caller, Seal seal) {
        var spot = List.<Object>of(question.id().code(), Spot.AFRESH, wish);
        return Button.plain(Words.of(QuestionWords.class, caller.locale()).next(),
                seal.seal(caller.community(), Action.of(NEXT, spot.toArray())));
    }

    /** The token of a button that opens this question on a card of its own, from wherever it is named. */
    public static String open(Question question, Caller caller, Seal seal) {
        return seal.seal(caller.community(), Action.of(OPEN, question.id().code()));
    }

    private Button rating(Spot spot, Rating rating, Optional<Rated> rated, Caller caller) {
        var arguments = new ArrayList<>(spot.arguments(library.bankOf(caller.community())));
        arguments.add(rating.grade());
        String token = seal.seal(caller.community(), Action.of(RATE, arguments.toArray()));
        String label = label(rating, Words.of(QuestionWords.class, caller.locale()));
        boolean chosen = rated.map(kept -> kept.rating() == rating).orElse(false);
        return chosen ? Button.primary(label, token) : Button.plain(label, token);
    }

    private String token(String verb, Spot spot, Caller caller) {
        return seal.seal(caller.community(),
                Action.of(verb, spot.arguments(library.bankOf(caller.community())).toArray()));
    }

    /** What a rating is called on its button. */
    public static String label(Rating rating, QuestionWords words) {
        return switch (rating) {
            case AGAIN -> words.again();
            case HARD -> words.hard();
            case GOOD -> words.good();
            case EASY -> words.easy();
        };
    }
}
