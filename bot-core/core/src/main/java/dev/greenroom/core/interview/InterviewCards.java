package dev.greenroom.core.interview;

import dev.greenroom.core.answer.Feedback;
import dev.greenroom.core.answer.FeedbackLinks;
import dev.greenroom.core.answer.FeedbackText;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.interview.InterviewRoom.Step;
import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.question.Asked;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.question.QuestionCards;
import dev.greenroom.core.question.QuestionText;
import dev.greenroom.core.question.QuestionWords;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Makes the cards of /interview with their buttons. Thread-safe.
 *
 * @param painter draws the summary
 */
public record InterviewCards(Library library, Seal seal, Painter painter) {
    static final String ANSWER = "i.answer";
    static final String SEND = "i.send";
    static final String SKIP = "i.skip";
    static final String HINT = "i.hint";
    static final String END = "i.end";
    static final String PAGE = "i.page";
    private static final char ORIGIN = 'i';
    private static final String NONE = "-";

    /**
     * What is looked at.
     *
     * @param page which page, from 0
     * @param news stands above everything
     */
    record View(Caller caller, Step step, int page, Optional<News> news) {
        Interview interview() {
            return step.interview();
        }

        InterviewWords words() {
            return Words.of(InterviewWords.class, caller.locale());
        }
    }

    /** Why something is shown that was not asked for. */
    enum News {
        /** An interview is under way. */
        RESUMED('r'),
        /** Somebody was faster. */
        MOVED('m'),
        /** Its time was up meanwhile. */
        ENDED('e');

        private final char code;

        News(char code) {
            this.code = code;
        }

        String code() {
            return Character.toString(code);
        }

        private String sentence(InterviewWords words) {
            return switch (this) {
                case RESUMED -> words.resumed();
                case MOVED -> words.moved();
                case ENDED -> words.over();
            };
        }
    }

    /**
     * What stands above the question or the summary, as a button that turns a page carries it: with it, every page is one
     * of the same text.
     *
     * @param answer whose feedback
     */
    record Above(Optional<String> answer, Optional<News> news) {
        static Above of(View view) {
            return new Above(view.step().feedback().map(feedback -> feedback.given().id()), view.news());
        }

        static Above read(String answer, String news) {
            return new Above(Optional.of(answer).filter(id -> !id.equals(NONE)),
                    Arrays.stream(News.values()).filter(one -> one.code().equals(news)).findFirst());
        }

        List<Object> arguments() {
            return List.of(answer.orElse(NONE), news.map(News::code).orElse(NONE));
        }
    }

    /** The question that is asked now, below the feedback on the one before. */
    Card asking(View view, Question question) {
        var blocks = new ArrayList<>(news(view));
        view.step().feedback().ifPresent(feedback -> blocks.addAll(feedback(feedback, view)));
        blocks.add(place(view));
        view.interview().current().flatMap(Interview.Current::followUp)
                .ifPresent(point -> blocks.add(new Block.Paragraph(
                        List.of(new Inline.Emphasis(RichText.lines(view.words().followUp(point)))))));
        blocks.addAll(QuestionText.question(question, view.caller().locale()));
        boolean hinted = view.interview().current().map(Interview.Current::hinted).orElse(false);
        if (hinted) {
            question.hint().ifPresent(hint -> blocks.addAll(QuestionText.hint(hint, view.caller().locale())));
        }
        return paged(blocks, rows(view, question, hinted), view);
    }

    /** The interview is over: the feedback on its last answer, then the summary. */
    Card over(View view, int bonus) {
        var blocks = new ArrayList<>(news(view));
        view.step().feedback().ifPresent(feedback -> blocks.addAll(feedback(feedback, view)));
        var summary = new Summary(view.interview(), library.bankOf(view.caller().community()),
                view.caller().locale());
        blocks.addAll(SummaryText.of(summary, bonus, painter));
        var options = summary.toReview().stream().map(question -> new Row.Option(question.wording().plain(),
                QuestionCards.open(question, view.caller(), seal))).toList();
        List<Row> rows = options.isEmpty() ? List.of() : List.of(new Row.Choice(view.words().again(), options));
        return paged(blocks, rows, view);
    }

    /** The card below a sentence. */
    static Card with(String news, Card card) {
        return new Card(RichText.literal(news).plus(card.body()), card.rows(), card.paging());
    }

    private static List<Block> news(View view) {
        return view.news()
                .<List<Block>>map(news -> List.of(new Block.Paragraph(RichText.lines(news.sentence(view.words())))))
                .orElse(List.of());
    }

    private static List<Block> feedback(Feedback feedback, View view) {
        var blocks = new ArrayList<>(FeedbackText.of(feedback, view.caller().locale()));
        blocks.addAll(QuestionText.answers(feedback.question(), view.caller().locale()));
        blocks.add(new Block.Rule());
        return blocks;
    }

    private static Block place(View view) {
        var line = new ArrayList<Inline>();
        line.add(new Inline.Text(view.words().place(view.interview().number() + 1,
                view.interview().setup().questions())));
        view.interview().end().ifPresent(end -> {
            line.add(new Inline.Text(" · " + view.words().until() + " "));
            line.add(moment(end));
        });
        return new Block.Aside(line);
    }

    private static Inline moment(Instant end) {
        return new Inline.Moment(end, end.truncatedTo(java.time.temporal.ChronoUnit.MINUTES).toString()
                .replace('T', ' ').replace(":00Z", " UTC"));
    }

    private List<Row> rows(View view, Question question, boolean hinted) {
        var words = Words.of(QuestionWords.class, view.caller().locale());
        var buttons = new ArrayList<Button>();
        buttons.add(Button.primary(words.answer(),
                new Asked(question, hinted, new Origin.Within(ORIGIN,
                        view.interview().id() + "." + view.interview().number())).token(ANSWER, view.caller(), seal)));
        buttons.add(Button.plain(view.words().skip(), token(SKIP, view)));
        if (question.hint().isPresent() && !hinted) {
            buttons.add(Button.plain(words.hint(), token(HINT, view)));
        }
        buttons.add(Button.plain(view.words().end(), token(END, view)));
        var rows = new ArrayList<Row>();
        rows.add(new Row.Buttons(buttons));
        view.step().feedback().flatMap(feedback -> FeedbackLinks.row(feedback, view.caller(), seal))
                .ifPresent(rows::add);
        return rows;
    }

    private Card paged(List<Block> blocks, List<Row> rows, View view) {
        var above = Above.of(view).arguments();
        return new Card(new RichText(blocks), rows, Optional.of(new Card.Paging(view.page(),
                page -> token(PAGE, view, page, above.get(0), above.get(1)), view.caller().locale())));
    }

    private String token(String verb, View view, Object... more) {
        var arguments = new ArrayList<Object>(List.of(view.interview().id(), view.interview().number()));
        arguments.addAll(List.of(more));
        return seal.seal(view.caller().community(), Action.of(verb, arguments.toArray()));
    }
}
