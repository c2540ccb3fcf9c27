package dev.greenroom.core.question;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.command.OnPress;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Plan.Acknowledgement;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.review.Rating;
import dev.greenroom.core.review.SelfRating;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code /question}, and the buttons below a question: hint, answer, ratings, next. Thread-safe. */
public final class QuestionFeature {
    private static final int RATE_ARGUMENTS = 4;
    private final Library library;
    private final ShownQuestions shown;
    private final NextQuestion next;
    private final SelfRating ratings;
    private final QuestionCards cards;

    /** The feature over this library and these stores. */
    public QuestionFeature(Library library, Seal seal, ShownQuestions shown, SelfRating ratings) {
        this.library = library;
        this.shown = shown;
        this.next = new NextQuestion(shown);
        this.ratings = ratings;
        this.cards = new QuestionCards(library, seal);
    }

    /** What the feature adds to the catalogue. */
    public Feature feature() {
        return new Feature(List.of(new QuestionCommand(library, this)), List.of(
                press(QuestionCards.SHOW, this::show),
                press(QuestionCards.HINT, this::hint),
                press(QuestionCards.NEXT, (caller, spot) -> draw(caller, spot.wish(), Acknowledgement.PRIVATE)),
                new Open(), new Rate()), List.of());
    }

    /** Opens this question on a card of its own for the caller alone. */
    public Plan open(Caller caller, Question question) {
        return Plan.privately(() -> {
            next.draw(caller, List.of(question), true);
            return new Reply.Carded(
                    cards.asked(Spot.drawn(question, Spot.Surface.OWN, Wish.ANYTHING), caller));
        });
    }

    /** Draws a question that fulfils the wish; a wish that nothing fulfils is refused at once. */
    Plan draw(Caller caller, Wish wish, Acknowledgement acknowledgement) {
        List<Question> matching = wish.matching(library.bankOf(caller.community()));
        if (matching.isEmpty()) {
            return Plan.complain(nothing(caller, wish));
        }
        Spot.Surface surface = acknowledgement == Acknowledgement.CHANNEL ? Spot.Surface.SHARED : Spot.Surface.OWN;
        return new Plan.Work(acknowledgement, () -> {
            Question drawn = next.draw(caller, matching, wish.about().isPresent());
            return new Reply.Carded(cards.asked(Spot.drawn(drawn, surface, wish), caller));
        });
    }

    private String nothing(Caller caller, Wish wish) {
        var words = Words.of(QuestionWords.class, caller.locale());
        return library.bankOf(caller.community()).all().isEmpty()
                ? words.emptyBank()
                : wish.about().map(words::noneAbout).orElseGet(words::noneMatch);
    }

    private Plan hint(Caller caller, Spot spot) {
        return inItsPlace(spot, () -> {
            shown.hinted(caller.community(), caller.person(), spot.question().id(), caller.at());
            return new Reply.Carded(cards.asked(spot.own().withHint(), caller));
        });
    }

    private Plan show(Caller caller, Spot spot) {
        return spot.question().hasAnswer()
                ? inItsPlace(spot, () -> {
                    shown.revealed(caller.community(), caller.person(), spot.question().id(), caller.at());
                    return new Reply.Carded(cards.answered(spot.own(), Optional.empty(), caller));
                })
                : Plan.complain(Words.of(QuestionWords.class, caller.locale()).noAnswer());
    }

    /** One's own card changes where it stands; what is pressed on everybody's opens for the presser alone. */
    private static Plan inItsPlace(Spot spot, Plan.Task task) {
        return switch (spot.surface()) {
            case OWN -> Plan.inPlace(task);
            case SHARED -> Plan.privately(task);
        };
    }

    private OnPress press(String verb, BiFunction<Caller, Spot, Plan> meaning) {
        return new OnPress() {
            @Override
            public String verb() {
                return verb;
            }

            @Override
            public Plan plan(Caller caller, List<String> arguments) {
                return Spot.read(arguments, library.bankOf(caller.community()))
                        .map(spot -> meaning.apply(caller, spot)).orElseGet(() -> gone(caller));
            }
        };
    }

    private static Plan gone(Caller caller) {
        return Plan.complain(Words.of(QuestionWords.class, caller.locale()).gone());
    }

    /** A question chosen from a list. */
    private final class Open implements OnPress {
        @Override
        public String verb() {
            return QuestionCards.OPEN;
        }

        @Override
        public Plan plan(Caller caller, List<String> arguments) {
            return library.bankOf(caller.community()).findByCode(arguments.getFirst())
                    .map(question -> open(caller, question)).orElseGet(() -> gone(caller));
        }
    }

    /** A rating pressed below an answer. */
    private final class Rate implements OnPress {
        @Override
        public String verb() {
            return QuestionCards.RATE;
        }

        @Override
        public Plan plan(Caller caller, List<String> arguments) {
            Optional<Rating> rating = arguments.size() < RATE_ARGUMENTS
                    ? Optional.empty()
                    : Rating.ofGrade(arguments.get(RATE_ARGUMENTS - 1));
            Optional<Spot> spot = Spot.read(arguments, library.bankOf(caller.community()));
            if (rating.isEmpty() || spot.isEmpty()) {
                return gone(caller);
            }
            return inItsPlace(spot.get(), () -> {
                var rated = ratings.rate(caller, spot.get().question(), rating.get());
                return new Reply.Carded(cards.answered(spot.get().own(), Optional.of(rated), caller));
            });
        }
    }
}
