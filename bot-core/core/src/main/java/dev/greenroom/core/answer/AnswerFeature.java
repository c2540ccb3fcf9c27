package dev.greenroom.core.answer;

import dev.greenroom.core.answer.FeedbackCards.View;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.command.OnPress;
import dev.greenroom.core.question.Asked;
import dev.greenroom.core.question.QuestionWords;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.review.Rating;
import dev.greenroom.core.review.SelfRating;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The button <b>Answer</b>, its form, and the feedback with its buttons. Thread-safe. */
public final class AnswerFeature {
    private final Library library;
    private final Seal seal;
    private final Answers answers;
    private final SelfRating ratings;
    private final FeedbackCards cards;

    /** The feature over this library and these answers. */
    public AnswerFeature(Library library, Seal seal, Answers answers, SelfRating ratings) {
        this.library = library;
        this.seal = seal;
        this.answers = answers;
        this.ratings = ratings;
        this.cards = new FeedbackCards(seal);
    }

    /** What the feature adds to the catalogue. */
    public Feature feature() {
        return new Feature(List.of(), List.of(new Open(),
                press(FeedbackCards.PAGE, 2, press -> shown(press, View.of(press.number(1)))),
                press(FeedbackCards.RATE, 3, this::rate),
                press(FeedbackCards.DISAGREE, 2,
                        press -> shown(press, new View(press.number(1), Optional.empty(), true))),
                press(FeedbackCards.POINT, 3, this::disagree), new Again(), new Decide()),
                List.of(new SentAnswer(AnswerForm.SEND, library, this::taken)));
    }

    private Reply taken(Caller caller, Asked asked, String text) {
        return card(caller, Optional.of(answers.take(caller, asked, text)), View.of(0));
    }

    private Reply shown(Press press, View view) {
        return card(press.caller(), answers.find(press.caller(), press.id()), view);
    }

    private Reply disagree(Press press) {
        return card(press.caller(), answers.disagree(press.caller(), press.id(), press.number(2)),
                View.of(press.number(1)));
    }

    private Reply rate(Press press) {
        Optional<Feedback> feedback = answers.find(press.caller(), press.id());
        Optional<Rating> rating = Rating.ofGrade(press.arguments().get(2));
        if (feedback.isEmpty() || rating.isEmpty()) {
            return notKept(press.caller());
        }
        var rated = ratings.rate(press.caller(), feedback.get().question(), rating.get());
        return card(press.caller(), feedback, new View(press.number(1), Optional.of(rated), false));
    }

    private Reply card(Caller caller, Optional<Feedback> feedback, View view) {
        return feedback.<Reply>map(found -> new Reply.Carded(cards.card(caller, found, view)))
                .orElseGet(() -> notKept(caller));
    }

    private static Reply notKept(Caller caller) {
        return Reply.Notice.of(Words.of(AnswerWords.class, caller.locale()).noLongerKept());
    }

    private static Plan gone(Caller caller) {
        return Plan.complain(Words.of(QuestionWords.class, caller.locale()).gone());
    }

    /** A press of a button below a feedback; the first argument is the answer's id. */
    private record Press(Caller caller, List<String> arguments) {
        String id() {
            return arguments.getFirst();
        }

        int number(int argument) {
            return Integer.parseInt(arguments.get(argument));
        }
    }

    private static OnPress press(String verb, int count, Function<Press, Reply> meaning) {
        return new OnPress() {
            @Override
            public String verb() {
                return verb;
            }

            @Override
            public Plan plan(Caller caller, List<String> arguments) {
                return arguments.size() < count
                        ? new Plan.Say(Reply.Notice.of(
                                Words.of(AnswerWords.class, caller.locale()).noLongerKept()))
                        : Plan.inPlace(() -> meaning.apply(new Press(caller, arguments)));
            }
        };
    }

    /** <b>Answer</b> was pressed: the form opens, whoever's card the button stands on. */
    private final class Open implements OnPress {
        @Override
        public String verb() {
            return Asked.ANSWER;
        }

        @Override
        public Plan plan(Caller caller, List<String> arguments) {
            return Asked.read(arguments, library.bankOf(caller.community()))
                    .map(asked -> answers.open(caller, asked, AnswerForm.SEND, seal))
                    .orElseGet(() -> gone(caller));
        }
    }

    /** The feedback on an answer was asked for once more, from another feature's card. */
    private final class Again implements OnPress {
        @Override
        public String verb() {
            return FeedbackLinks.AGAIN;
        }

        @Override
        public Plan plan(Caller caller, List<String> arguments) {
            boolean choosing = arguments.get(1).equals(FeedbackLinks.CHOOSING);
            return Plan.privately(
                    () -> shown(new Press(caller, arguments), new View(0, Optional.empty(), choosing)));
        }
    }

    /** The author decided about the reviewer, below this feature's card or another's. */
    private final class Decide implements OnPress {
        @Override
        public String verb() {
            return ReviewText.DECIDE;
        }

        @Override
        public Plan plan(Caller caller, List<String> arguments) {
            boolean beside = arguments.get(1).equals(ReviewText.BESIDE);
            View view = View.of(beside ? 0 : Integer.parseInt(arguments.get(1)));
            Plan.Task task = () -> card(caller, decided(caller, arguments), view);
            return beside ? Plan.privately(task) : Plan.inPlace(task);
        }

        private Optional<Feedback> decided(Caller caller, List<String> arguments) {
            String id = arguments.getFirst();
            String choice = arguments.get(2);
            return choice.equals(ReviewText.RECONSIDER)
                    ? answers.find(caller, id).map(Feedback::undecided)
                    : answers.decide(caller, id, arguments.get(3), choice.equals(ReviewText.AGREE));
        }
    }
}
