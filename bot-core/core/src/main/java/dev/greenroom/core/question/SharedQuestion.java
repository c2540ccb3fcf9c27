package dev.greenroom.core.question;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.CommunityId;
import dev.greenroom.core.words.Words;
import java.util.ArrayList;
import java.util.Locale;

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

    /** <b>Answer</b>, and <b>Show answer</b> where there is one, below the question of a day. */
    public Row answering(CommunityId community, Question question, Origin.Daily origin, Marked marked) {
        var words = Words.of(QuestionWords.class, marked.locale());
        var buttons = new ArrayList<Button>();
        buttons.add(Button.primary(words.answer(), seal.seal(community, Action.of(Asked.ANSWER, question.id().code(),
                "-", origin.code(), marked.mark()))));
        if (question.hasAnswer()) {
            var arguments = new ArrayList<>(shared(question).arguments(library.bankOf(community)));
            arguments.add(marked.mark());
            buttons.add(Button.plain(words.showAnswer(),
                    seal.seal(community, Action.of(QuestionCards.SHOW, arguments.toArray()))));
        }
        return new Row.Buttons(buttons);
    }

    /**
     * What buttons of a posted question have of the post.
     *
     * @param mark   travels in them, so that the message can be found by it
     * @param locale the language of the channel
     */
    public record Marked(String mark, Locale locale) {}

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
