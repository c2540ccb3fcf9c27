package dev.greenroom.core.question;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.words.Words;
import java.util.Locale;
import java.util.Optional;

/**
 * The buttons of a question that stands on a card for everybody, such as the question of the day. What they open is
 * for the presser alone. Thread-safe.
 */
public final class SharedQuestion {
    private final Library library;
    private final Seal seal;

    /** Buttons for questions of this library. */
    public SharedQuestion(Library library, Seal seal) {
        this.library = library;
        this.seal = seal;
    }

    /** The button that shows the answer; empty where there is none. */
    public Optional<Button> showAnswer(CommunityId community, Question question, Locale locale) {
        return question.hasAnswer()
                ? Optional.of(Button.plain(Words.of(QuestionWords.class, locale).showAnswer(),
                        token(community, QuestionCards.SHOW, shared(question))))
                : Optional.empty();
    }

    /** Buttons that show more of the question. */
    public Card.Paging questionPages(CommunityId community, Question question, Locale locale) {
        return pages(community, QuestionCards.HINT, question, locale);
    }

    /** Buttons that show more of the answer. */
    public Card.Paging answerPages(CommunityId community, Question question, Locale locale) {
        return pages(community, QuestionCards.SHOW, question, locale);
    }

    private Card.Paging pages(CommunityId community, String verb, Question question, Locale locale) {
        return new Card.Paging(0, page -> token(community, verb, shared(question).onPage(page)), locale);
    }

    private static Spot shared(Question question) {
        return Spot.drawn(question, Spot.Surface.SHARED, Wish.ANYTHING);
    }

    private String token(CommunityId community, String verb, Spot spot) {
        return seal.seal(community, Action.of(verb, spot.arguments(library.bankOf(community)).toArray()));
    }
}
