package dev.greenroom.core.daily;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.question.QuestionText;
import dev.greenroom.core.question.SharedQuestion;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.CommunityId;
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
    private final BestAnswers best;

    /** Cards for questions of this library, with the best answers to them. */
    public DailyCards(Library library, Seal seal, BestAnswers best) {
        this.matching = new Matching(library);
        this.buttons = new SharedQuestion(library, seal);
        this.best = best;
    }

    Matching matching() {
        return matching;
    }

    DailyPost postOf(Schedule schedule, LocalDate date, Question question) {
        return new DailyPost(schedule.place(), date, question, schedule.origin().language());
    }

    /** The question of the day, with how many have answered. */
    Card post(DailyPost post, int answered) {
        var words = Words.of(DailyWords.class, post.language());
        CommunityId community = post.place().community();
        var blocks = new ArrayList<Block>();
        blocks.add(aside(words.title()));
        blocks.addAll(QuestionText.question(post.question(), post.language()));
        if (answered > 0) {
            blocks.add(aside(words.answered(answered)));
        }
        return new Card(new RichText(blocks),
                List.of(buttons.answering(community, post.question(),
                        new Origin.Daily(post.place().channel(), post.date()),
                        new SharedQuestion.Marked(Slot.mark(post.place(), post.date()), post.language()))),
                Optional.of(buttons.questionPages(community, post.question(), post.language())));
    }

    /** What is posted below an earlier question: its answer where there is one, then the best that people shared. */
    List<Card> answers(DailyPost post) {
        var cards = new ArrayList<Card>();
        if (post.question().hasAnswer()) {
            cards.add(new Card(new RichText(QuestionText.answers(post.question(), post.language())), List.of(),
                    Optional.of(buttons.answerPages(post.place().community(), post.question(), post.language()))));
        }
        cards.addAll(best.of(post));
        return cards;
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
