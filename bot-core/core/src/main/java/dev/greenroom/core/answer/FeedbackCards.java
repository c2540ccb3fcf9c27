package dev.greenroom.core.answer;

import dev.greenroom.core.feedback.Coverage;
import dev.greenroom.core.feedback.Finding;
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
import dev.greenroom.core.review.Rating;
import dev.greenroom.core.review.SelfRating.Rated;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.RichText;
import dev.greenroom.core.words.Words;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes the card of a feedback with its buttons. They carry the answer's id, so the card can be made again. */
final class FeedbackCards {
    static final String PAGE = "a.page";
    static final String RATE = "a.rate";
    static final String DISAGREE = "a.dis";
    static final String POINT = "a.point";
    private static final int LONGEST_OPTION = 100;

    private final Seal seal;

    FeedbackCards(Seal seal) {
        this.seal = seal;
    }

    /** The feedback, then the reference answer, with the ratings on every page. */
    Card card(Caller caller, Feedback feedback, View view) {
        var body = new ArrayList<>(FeedbackText.of(feedback, caller.locale()));
        rating(feedback, view, caller.locale()).ifPresent(body::add);
        body.addAll(reference(feedback, caller.locale()));
        var rows = new ArrayList<Row>();
        rows.add(new Row.Buttons(Arrays.stream(Rating.values())
                .map(rating -> rating(caller, feedback, view, rating)).toList()));
        if (view.choosing()) {
            choice(caller, feedback, view).ifPresent(rows::add);
        }
        var last = new ArrayList<Button>();
        after(caller, feedback).ifPresent(last::add);
        if (!disputable(feedback).isEmpty()) {
            last.add(Button.plain(Words.of(AnswerWords.class, caller.locale()).disagree(),
                    token(caller, DISAGREE, feedback, view.page())));
        }
        last.addAll(ReviewText.buttons(feedback, caller, seal, Integer.toString(view.page())));
        if (!last.isEmpty()) {
            rows.add(new Row.Buttons(last));
        }
        return new Card(new RichText(body), rows, Optional.of(new Card.Paging(view.page(),
                page -> token(caller, PAGE, feedback, page), caller.locale())));
    }

    /**
     * How the feedback is looked at.
     *
     * @param rated    what was recorded just now
     * @param choosing whether the person is about to pick a point they disagree with
     */
    record View(int page, Optional<Rated> rated, boolean choosing) {
        static View of(int page) {
            return new View(page, Optional.empty(), false);
        }
    }

    private static List<Block> reference(Feedback feedback, Locale locale) {
        return feedback.question().hasAnswer()
                ? QuestionText.answers(feedback.question(), locale)
                : List.of(new Block.Aside(FeedbackText.text(Words.of(QuestionWords.class, locale).noAnswer())));
    }

    private static Optional<Block> rating(Feedback feedback, View view, Locale locale) {
        var words = Words.of(AnswerWords.class, locale);
        var labels = Words.of(QuestionWords.class, locale);
        return view.rated()
                .map(kept -> words.rated(QuestionCards.label(kept.rating(), labels),
                        Math.toIntExact(kept.today().until(kept.due(), ChronoUnit.DAYS))))
                .or(() -> feedback.suggested().map(rating -> words.suggested(QuestionCards.label(rating, labels))))
                .map(sentence -> new Block.Aside(FeedbackText.text(sentence)));
    }

    private Button rating(Caller caller, Feedback feedback, View view, Rating rating) {
        String label = QuestionCards.label(rating, Words.of(QuestionWords.class, caller.locale()));
        String token = token(caller, RATE, feedback, view.page(), rating.grade());
        Optional<Rating> first = view.rated().map(Rated::rating).or(feedback::suggested);
        return first.equals(Optional.of(rating)) ? Button.primary(label, token) : Button.plain(label, token);
    }

    private Optional<Row> choice(Caller caller, Feedback feedback, View view) {
        var options = disputable(feedback).stream()
                .map(index -> new Row.Option(cut(feedback.given().assessment().findings().get(index)),
                        token(caller, POINT, feedback, view.page(), index)))
                .limit(Row.Choice.MOST).toList();
        return options.isEmpty()
                ? Optional.empty()
                : Optional.of(new Row.Choice(Words.of(AnswerWords.class, caller.locale()).whichPoint(), options));
    }

    /** The places of the points that the person could say they covered. */
    private static List<Integer> disputable(Feedback feedback) {
        var findings = feedback.given().agreed().findings();
        var places = new ArrayList<Integer>();
        for (int index = 0; index < findings.size(); index++) {
            if (findings.get(index).coverage() != Coverage.COVERED) {
                places.add(index);
            }
        }
        return places;
    }

    private static String cut(Finding finding) {
        String label = finding.keyPoint().replaceAll("\\s+", " ").strip();
        return label.codePointCount(0, label.length()) <= LONGEST_OPTION
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_OPTION - 1)) + "…";
    }

    /** What comes after an answer depends on where it was asked. */
    private Optional<Button> after(Caller caller, Feedback feedback) {
        return switch (feedback.given().typed().origin()) {
            case Origin.Drawn drawn -> Optional.of(
                    QuestionCards.next(feedback.question(), drawn.wish(), caller, seal));
            case Origin.Daily daily -> Optional.of(FeedbackShare.button(caller, feedback.given(), seal));
            case Origin.Within within -> Optional.empty();
        };
    }

    private String token(Caller caller, String verb, Feedback feedback, Object... more) {
        var arguments = new ArrayList<Object>();
        arguments.add(feedback.given().id());
        arguments.addAll(List.of(more));
        return seal.seal(caller.community(), Action.of(verb, arguments.toArray()));
    }
}
