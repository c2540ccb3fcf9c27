package dev.greenroom.core.due;

import dev.greenroom.core.answer.AnswerWords;
import dev.greenroom.core.answer.Feedback;
import dev.greenroom.core.answer.FeedbackLinks;
import dev.greenroom.core.answer.FeedbackText;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.question.QuestionCards;
import dev.greenroom.core.question.QuestionText;
import dev.greenroom.core.question.QuestionWords;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.review.Rating;
import dev.greenroom.core.review.SelfRating;
import dev.greenroom.core.review.SelfRating.Rated;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the cards of /review with their buttons. Thread-safe. */
final class DueCards {
    static final String ASK = "r.ask";
    static final String SHOW = "r.show";
    static final String OPEN = "r.open";
    static final String SEND = "r.send";
    static final String FEEDBACK = "r.feedback";
    static final String RATE = "r.rate";
    static final String UNDO = "r.undo";
    private final Seal seal;

    DueCards(Seal seal) {
        this.seal = seal;
    }

    /** The question, to be answered; {@code news} stands above it. */
    Card asked(Turn turn, Workload workload, List<Block> news, Caller caller) {
        var words = Words.of(QuestionWords.class, caller.locale());
        var blocks = new ArrayList<>(news);
        blocks.add(DueText.standing(turn.question(), workload, caller.locale()));
        blocks.addAll(QuestionText.question(turn.question(), caller.locale()));
        boolean hint = turn.question().hint().isPresent() && !turn.hinted();
        workload.sleeper(turn.question())
                .ifPresent(lapses -> blocks.addAll(DueText.sleeper(turn.question(), lapses, hint, caller.locale())));
        if (turn.hinted()) {
            blocks.addAll(hint(turn.question(), caller));
        }
        var buttons = new ArrayList<Button>();
        buttons.add(Button.primary(words.answer(), token(OPEN, turn, caller)));
        if (turn.question().hasAnswer()) {
            buttons.add(Button.plain(words.showAnswer(), token(SHOW, turn.onPage(0), caller)));
        }
        if (hint) {
            buttons.add(Button.plain(words.hint(), token(ASK, turn.withHint(), caller)));
        }
        turn.before().ifPresent(rated -> buttons.add(undo(rated, caller)));
        return paged(blocks, List.of(new Row.Buttons(buttons)), turn, ASK, caller);
    }

    /** The question with its answer, to be rated; {@code news} stands above it. */
    Card answered(Turn turn, Workload workload, Map<Rating, Integer> intervals, Caller caller) {
        var blocks = new ArrayList<>(QuestionText.question(turn.question(), caller.locale()));
        if (turn.hinted()) {
            blocks.addAll(hint(turn.question(), caller));
        }
        blocks.addAll(QuestionText.answers(turn.question(), caller.locale()));
        if (workload.sleeper(turn.question()).isPresent()) {
            blocks.addAll(DueText.parts(turn.question(), caller.locale()));
        }
        blocks.add(new Block.Aside(text(Words.of(QuestionWords.class, caller.locale()).howWell())));
        return paged(blocks, List.of(ratings(turn.question(), intervals, Optional.empty(), caller)), turn, SHOW,
                caller);
    }

    /** What is said to a typed answer. */
    record Said(Feedback feedback, int page) {}

    /** What is said to a typed answer, with the ratings. */
    Card feedback(Said said, SelfRating.Outlook outlook, Caller caller) {
        Feedback feedback = said.feedback();
        var blocks = new ArrayList<>(FeedbackText.of(feedback, caller.locale()));
        var labels = Words.of(QuestionWords.class, caller.locale());
        blocks.add(new Block.Aside(text(feedback.suggested()
                .map(rating -> Words.of(AnswerWords.class, caller.locale())
                        .suggested(QuestionCards.label(rating, labels)))
                .orElseGet(labels::howWell))));
        blocks.addAll(QuestionText.answers(feedback.question(), caller.locale()));
        if (outlook.sleeper()) {
            blocks.addAll(DueText.parts(feedback.question(), caller.locale()));
        }
        var rows = new ArrayList<Row>();
        rows.add(ratings(feedback.question(), outlook.intervals(), feedback.suggested(), caller));
        FeedbackLinks.row(feedback, caller, seal).ifPresent(rows::add);
        return new Card(new RichText(blocks), rows,
                Optional.of(new Card.Paging(said.page(), other -> seal.seal(caller.community(),
                        Action.of(FEEDBACK, feedback.given().id(), other)), caller.locale())));
    }

    /** Nothing is left for the day. */
    Card finished(List<Block> blocks, Optional<Question> before, Caller caller) {
        return new Card(new RichText(blocks),
                before.<List<Row>>map(rated -> List.of(Row.of(undo(rated, caller)))).orElse(List.of()),
                Optional.empty());
    }

    /** What was kept of a rating, as it stands above what comes next. */
    static List<Block> kept(Rated rated, Caller caller) {
        var words = Words.of(DueWords.class, caller.locale());
        var line = new ArrayList<Inline>();
        line.add(new Inline.Text(words.kept(
                QuestionCards.label(rated.rating(), Words.of(QuestionWords.class, caller.locale())),
                Math.toIntExact(rated.today().until(rated.due(), ChronoUnit.DAYS)))));
        if (rated.points() > 0) {
            line.add(new Inline.Text(" " + words.earned(rated.points())));
        }
        return List.of(new Block.Paragraph(line));
    }

    private Row ratings(Question question, Map<Rating, Integer> intervals, Optional<Rating> first, Caller caller) {
        var words = Words.of(DueWords.class, caller.locale());
        var labels = Words.of(QuestionWords.class, caller.locale());
        return new Row.Buttons(Arrays.stream(Rating.values()).map(rating -> {
            String label = words.rating(QuestionCards.label(rating, labels), intervals.getOrDefault(rating, 1));
            String token = seal.seal(caller.community(), Action.of(RATE, question.id().code(), rating.grade()));
            return first.equals(Optional.of(rating)) ? Button.primary(label, token) : Button.plain(label, token);
        }).toList());
    }

    private Button undo(Question rated, Caller caller) {
        return Button.plain(Words.of(DueWords.class, caller.locale()).undo(),
                seal.seal(caller.community(), Action.of(UNDO, rated.id().code())));
    }

    private static List<Block> hint(Question question, Caller caller) {
        return question.hint().map(hint -> QuestionText.hint(hint, caller.locale())).orElse(List.of());
    }

    private Card paged(List<Block> blocks, List<Row> rows, Turn turn, String verb, Caller caller) {
        return new Card(new RichText(blocks), rows, Optional.of(new Card.Paging(turn.page(),
                page -> token(verb, turn.onPage(page), caller), caller.locale())));
    }

    private String token(String verb, Turn turn, Caller caller) {
        return seal.seal(caller.community(), Action.of(verb, turn.arguments().toArray()));
    }

    private static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }
}
