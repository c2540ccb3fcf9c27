package dev.greenroom.core.due;

import dev.greenroom.core.answer.AnswerWords;
import dev.greenroom.core.answer.Answers;
import dev.greenroom.core.answer.Feedback;
import dev.greenroom.core.answer.SentAnswer;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.command.OnPress;
import dev.greenroom.core.picture.Painter;
import dev.greenroom.core.question.Asked;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.question.QuestionWords;
import dev.greenroom.core.question.ShownQuestions;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.review.Rating;
import dev.greenroom.core.review.SelfRating;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code /review} and the buttons below its cards. Thread-safe. */
public final class DueFeature {
    /** The verb of a button that starts reviewing, from wherever it stands. */
    public static final String START = "r.start";
    /** Marks answers that were typed here; see {@link Origin.Within}. */
    private static final Origin ORIGIN = new Origin.Within('r', "");
    private final Library library;
    private final Seal seal;
    private final Workloads workloads;
    private final Tools tools;
    private final DueCards cards;

    /** The feature over this library and these workloads. */
    public DueFeature(Library library, Seal seal, Workloads workloads, Tools tools) {
        this.library = library;
        this.seal = seal;
        this.workloads = workloads;
        this.tools = tools;
        this.cards = new DueCards(seal);
    }

    /** What reviewing needs beside the workload. */
    public record Tools(SelfRating ratings, Answers answers, ShownQuestions shown, Painter painter) {}

    /** What the feature adds to the catalogue. */
    public Feature feature() {
        return new Feature(List.of(new ReviewCommand(this)), List.of(
                press(DueCards.ASK, this::ask), press(DueCards.SHOW, this::show), press(DueCards.OPEN, this::open),
                new Simple(START, (caller, arguments) -> Plan
                        .privately(() -> next(caller, List.of(), Optional.empty()))),
                new Simple(DueCards.RATE, this::rate), new Simple(DueCards.UNDO, this::undo),
                new Simple(DueCards.FEEDBACK, this::turnFeedback)),
                List.of(new SentAnswer(DueCards.SEND, library,
                        (caller, asked, text) -> feedback(caller, tools.answers().take(caller, asked, text), 0))));
    }

    /** The question to review next, or that there is none; {@code news} stands above it. */
    Reply next(Caller caller, List<Block> news, Optional<Question> before) {
        Workload workload = workloads.of(caller);
        return new Reply.Carded(workload.next()
                .map(question -> cards.asked(before.map(rated -> Turn.at(question).after(rated))
                        .orElseGet(() -> Turn.at(question)), workload, news, caller))
                .orElseGet(() -> cards.finished(
                        join(news, DueText.finished(workload, caller.locale(), tools.painter())), before, caller)));
    }

    private Plan ask(Caller caller, Turn turn) {
        return Plan.inPlace(() -> {
            if (turn.hinted()) {
                tools.shown().hinted(caller.community(), caller.person(), turn.question().id(), caller.at());
            }
            return new Reply.Carded(cards.asked(turn, workloads.of(caller), List.of(), caller));
        });
    }

    private Plan open(Caller caller, Turn turn) {
        var asked = new Asked(turn.question(), turn.hinted(), ORIGIN);
        return tools.answers().open(caller, asked, DueCards.SEND, seal);
    }

    private Plan show(Caller caller, Turn turn) {
        return Plan.inPlace(() -> {
            tools.shown().revealed(caller.community(), caller.person(), turn.question().id(), caller.at());
            return answered(caller, turn);
        });
    }

    private Reply answered(Caller caller, Turn turn) {
        return new Reply.Carded(cards.answered(turn, workloads.of(caller),
                tools.ratings().outlook(caller, turn.question()).intervals(), caller));
    }

    private Plan rate(Caller caller, List<String> arguments) {
        Optional<Question> question = library.bankOf(caller.community()).findByCode(arguments.getFirst());
        Optional<Rating> rating = Rating.ofGrade(arguments.get(1));
        return question.isEmpty() || rating.isEmpty() ? gone(caller) : Plan.inPlace(() -> {
            var rated = tools.ratings().rate(caller, question.get(), rating.get());
            return next(caller, DueCards.kept(rated, caller), question);
        });
    }

    private Plan undo(Caller caller, List<String> arguments) {
        return library.bankOf(caller.community()).findByCode(arguments.getFirst()).map(question -> Plan.inPlace(() -> {
            var words = Words.of(DueWords.class, caller.locale());
            return tools.ratings().undo(caller, question)
                    ? new Reply.Carded(cards.asked(Turn.at(question), workloads.of(caller),
                            List.of(new Block.Paragraph(List.of(new Inline.Text(words.undone())))), caller))
                    : Reply.Notice.of(words.nothingToUndo());
        })).orElseGet(() -> gone(caller));
    }

    private Plan turnFeedback(Caller caller, List<String> arguments) {
        return Plan.inPlace(() -> tools.answers().find(caller, arguments.getFirst())
                .map(found -> feedback(caller, found, Integer.parseInt(arguments.get(1))))
                .orElseGet(() -> Reply.Notice.of(Words.of(AnswerWords.class, caller.locale()).noLongerKept())));
    }

    private Reply feedback(Caller caller, Feedback feedback, int page) {
        return new Reply.Carded(cards.feedback(new DueCards.Said(feedback, page),
                tools.ratings().outlook(caller, feedback.question()), caller));
    }

    private static List<Block> join(List<Block> one, List<Block> other) {
        var all = new java.util.ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static Plan gone(Caller caller) {
        return Plan.complain(Words.of(QuestionWords.class, caller.locale()).gone());
    }

    private OnPress press(String verb, BiFunction<Caller, Turn, Plan> meaning) {
        return new Simple(verb, (caller, arguments) -> Turn.read(arguments, library.bankOf(caller.community()))
                .map(turn -> meaning.apply(caller, turn)).orElseGet(() -> gone(caller)));
    }

    /** A press that is told what its button carried. */
    private record Simple(String verb, BiFunction<Caller, List<String>, Plan> meaning) implements OnPress {
        @Override
        public Plan plan(Caller caller, List<String> arguments) {
            return meaning.apply(caller, arguments);
        }
    }
}
