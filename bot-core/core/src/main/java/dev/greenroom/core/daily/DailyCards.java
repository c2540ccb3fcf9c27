package dev.greenroom.core.daily;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.question.QuestionText;
import dev.greenroom.core.question.SharedQuestion;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes what is posted in channels and told to admins. Thread-safe. */
public final class DailyCards {
    private final Matching matching;
    private final SharedQuestion buttons;
    private final Participation participation;

    /** Cards for questions of this library, with what people do with them. */
    public DailyCards(Library library, Seal seal, Participation participation) {
        this.matching = new Matching(library);
        this.buttons = new SharedQuestion(library, seal);
        this.participation = participation;
    }

    Matching matching() {
        return matching;
    }

    Participation.Post postOf(Schedule schedule, LocalDate date, Question question) {
        return new Participation.Post(schedule.place(), date, question, schedule.origin().language());
    }

    /** The question of the day as it is posted. */
    Card post(Participation.Post post) {
        return post(post, Optional.empty());
    }

    /** The question of the day, with how many have answered. */
    Card updated(Participation.Post post) {
        return post(post, participation.answered(post).filter(answered -> answered > 0));
    }

    private Card post(Participation.Post post, Optional<Integer> answered) {
        var words = Words.of(DailyWords.class, post.language());
        var blocks = new ArrayList<Block>();
        blocks.add(aside(words.title()));
        blocks.addAll(QuestionText.question(post.question(), post.language()));
        answered.ifPresent(count -> blocks.add(aside(words.answered(count))));
        var row = new ArrayList<Button>();
        participation.answer(post).ifPresent(row::add);
        buttons.showAnswer(post.place().community(), post.question(), post.language()).ifPresent(row::add);
        return new Card(new RichText(blocks), row.isEmpty() ? List.of() : List.of(new Row.Buttons(row)),
                Optional.of(buttons.questionPages(post.place().community(), post.question(), post.language())));
    }

    /** The answer of an earlier question, as a reply to it; empty where there is nothing to show. */
    Optional<Card> answer(Participation.Post post) {
        var blocks = new ArrayList<>(post.question().hasAnswer()
                ? QuestionText.answers(post.question(), post.language())
                : List.<Block>of());
        blocks.addAll(participation.best(post));
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card(new RichText(blocks), List.of(), Optional.of(
                        buttons.answerPages(post.place().community(), post.question(), post.language()))));
    }

    /** What an admin is told. */
    Card notice(Notice notice) {
        var words = Words.of(DailyWords.class, notice.to().language());
        Inline channel = new Inline.Channel(notice.about().channel().id());
        String told = switch (notice.news()) {
            case PAUSED -> words.tellPaused(notice.detail());
            case UNKNOWN -> words.tellUnknown(notice.detail());
            case FEW_LEFT -> words.tellFewLeft(Integer.parseInt(notice.detail()));
            case NO_QUESTION -> words.tellNoQuestion();
        };
        return Card.of(RichText.of(
                new Block.Paragraph(List.of(new Inline.Text(words.tellAbout() + " "), channel)),
                new Block.Paragraph(RichText.lines(told))));
    }

    private static Block aside(String text) {
        return new Block.Aside(List.of(new Inline.Text(text)));
    }
}
