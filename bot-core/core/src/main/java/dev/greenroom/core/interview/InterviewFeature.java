package dev.greenroom.core.interview;

import dev.greenroom.core.answer.AnswerForm;
import dev.greenroom.core.answer.SentAnswer;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Feature;
import dev.greenroom.core.command.OnPress;
import dev.greenroom.core.interview.InterviewCards.Above;
import dev.greenroom.core.interview.InterviewCards.News;
import dev.greenroom.core.interview.InterviewCards.View;
import dev.greenroom.core.interview.InterviewRoom.Answering;
import dev.greenroom.core.interview.InterviewRoom.Step;
import dev.greenroom.core.post.Outbox;
import dev.greenroom.core.post.Posting;
import dev.greenroom.core.question.Asked;
import dev.greenroom.core.question.Origin;
import dev.greenroom.core.question.QuestionWords;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Direct;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** {@code /interview} and the buttons below its cards. Thread-safe. */
public final class InterviewFeature {
    /** Beyond the last page, which is shown then. */
    private static final int LAST = 99;
    private final Library library;
    private final Seal seal;
    private final InterviewRoom room;
    private final InterviewCards cards;
    private final Outbox outbox;

    /** The feature over this room. */
    public InterviewFeature(Library library, InterviewRoom room, InterviewCards cards, Outbox outbox) {
        this.library = library;
        this.seal = cards.seal();
        this.room = room;
        this.cards = cards;
        this.outbox = outbox;
    }

    /** What the feature adds to the catalogue. */
    public Feature feature() {
        return new Feature(List.of(new InterviewCommand(library, this)), List.of(new Answer(),
                new OnTurn(InterviewCards.SKIP, this::skip), new OnTurn(InterviewCards.HINT, this::hint),
                new OnTurn(InterviewCards.END, this::end), new Turning()),
                List.of(new SentAnswer(InterviewCards.SEND, library, this::taken)));
    }

    /** Begins an interview or goes on with the one under way, here or in a direct message. */
    Plan open(Caller caller, Interview.Setup setup, boolean directly) {
        return Plan.privately(() -> {
            Optional<Interview> before = room.find(caller).filter(interview -> !interview.isOver())
                    .map(interview -> room.present(caller, interview));
            if (before.map(Interview::isOver).orElse(false)) {
                return shown(caller, before.get(), News.ENDED);
            }
            Optional<Interview> now = before.or(() -> room.begin(caller, setup));
            if (now.isEmpty()) {
                return Reply.Notice.of(words(caller).nothingNew());
            }
            Card card = card(new View(caller, new Step(now.get(), Optional.empty()), 0,
                    before.map(running -> News.RESUMED)));
            return directly ? sent(caller, now.get(), card) : new Reply.Carded(card);
        });
    }

    /** In a conversation beside the channel where the platform has that, else in a direct message. */
    private Reply sent(Caller caller, Interview interview, Card card) {
        var aside = outbox.aside(caller.place(),
                new Outbox.Beside(caller.person(), words(caller).threadTitle(), interview.setup().aside()), card);
        aside.where().ifPresent(where -> room.takesPlaceIn(caller, interview, where));
        return switch (aside.posting()) {
            case Posting.Posted posted -> Reply.Notice.of(words(caller).sentAside());
            case Posting.Unknown unknown -> new Reply.Carded(card);
            case Posting.Later later -> directly(caller, interview, card);
            case Posting.Refused refused -> directly(caller, interview, card);
            case Posting.Unfit unfit -> directly(caller, interview, card);
            case Posting.Unreachable away -> directly(caller, interview, card);
        };
    }

    /** Where nothing can be sent to the person, the interview takes place here. */
    private Reply directly(Caller caller, Interview interview, Card card) {
        String mark = "i-" + interview.id() + '-' + Integer.toHexString(caller.occasion().id().hashCode());
        Posting posting = outbox.direct(caller.community(), caller.person(),
                new Direct(seal, caller.community(), caller.person()).card(card), mark);
        return switch (posting) {
            case Posting.Posted posted -> Reply.Notice.of(words(caller).sentDirectly());
            case Posting.Unknown unknown -> new Reply.Carded(card);
            case Posting.Later later -> new Reply.Carded(InterviewCards.with(words(caller).cannotWrite(), card));
            case Posting.Refused refused -> new Reply.Carded(InterviewCards.with(words(caller).cannotWrite(), card));
            case Posting.Unfit unfit -> new Reply.Carded(InterviewCards.with(words(caller).cannotWrite(), card));
            case Posting.Unreachable away -> new Reply.Carded(InterviewCards.with(words(caller).cannotWrite(), card));
        };
    }

    private Reply taken(Caller caller, Asked asked, String text) {
        Optional<Turn> turn = Turn.of(asked.origin());
        Optional<Interview> now = room.find(caller)
                .filter(interview -> turn.map(asking -> asking.isNow(interview)).orElse(false));
        if (now.isEmpty()) {
            return AnswerForm.handedBack(words(caller).movedWithText(), text);
        }
        boolean hinted = now.get().current().map(Interview.Current::hinted).orElse(false);
        return room.answer(caller, now.get(), new Answering(new Asked(asked.question(), hinted, asked.origin()), text))
                .<Reply>map(step -> new Reply.Carded(card(new View(caller, step, 0, Optional.empty()))))
                .orElseGet(() -> Reply.Notice.of(words(caller).over()));
    }

    private Reply skip(Caller caller, Interview now) {
        return after(caller, room.skip(caller, now));
    }

    /** The hint stands at the end of the card, below the feedback that is there already. */
    private Reply hint(Caller caller, Interview now) {
        return room.hint(caller, now).<Reply>map(next -> new Reply.Carded(card(new View(caller,
                new Step(next, room.lastFeedback(caller, next)), next.isOver() ? 0 : LAST, Optional.empty()))))
                .orElseGet(() -> moved(caller));
    }

    private Reply end(Caller caller, Interview now) {
        return after(caller, room.end(caller, now));
    }

    private Reply after(Caller caller, Optional<Interview> next) {
        return next.<Reply>map(interview -> new Reply.Carded(
                card(new View(caller, new Step(interview, Optional.empty()), 0, Optional.empty()))))
                .orElseGet(() -> moved(caller));
    }

    /** Somebody, usually the same person's other press, was faster: where the interview is now. */
    private Reply moved(Caller caller) {
        return room.find(caller)
                .map(interview -> shown(caller, room.present(caller, interview), News.MOVED))
                .orElseGet(() -> Reply.Notice.of(words(caller).over()));
    }

    private Reply shown(Caller caller, Interview interview, News news) {
        return new Reply.Carded(card(new View(caller, new Step(interview, Optional.empty()), 0, Optional.of(news))));
    }

    private Card card(View view) {
        return room.question(view.caller(), view.interview()).map(question -> cards.asking(view, question))
                .orElseGet(() -> cards.over(view, room.settle(view.caller(), view.interview())));
    }

    private static InterviewWords words(Caller caller) {
        return Words.of(InterviewWords.class, caller.locale());
    }

    /** A press that belongs to one question of one interview. */
    private final class OnTurn implements OnPress {
        private final String verb;
        private final BiFunction<Caller, Interview, Reply> meaning;

        OnTurn(String verb, BiFunction<Caller, Interview, Reply> meaning) {
            this.verb = verb;
            this.meaning = meaning;
        }

        @Override
        public String verb() {
            return verb;
        }

        @Override
        public Plan plan(Caller caller, List<String> arguments) {
            var turn = Turn.read(arguments);
            return Plan.inPlace(() -> {
                Optional<Interview> now = room.find(caller).filter(interview -> interview.id().equals(turn.id()));
                if (now.isEmpty()) {
                    return Reply.Notice.of(words(caller).expired());
                }
                return turn.isNow(now.get()) && room.question(caller, now.get()).isPresent()
                        ? meaning.apply(caller, now.get())
                        : moved(caller);
            });
        }
    }

    /** A page of a long card was turned. */
    private final class Turning implements OnPress {
        @Override
        public String verb() {
            return InterviewCards.PAGE;
        }

        @Override
        public Plan plan(Caller caller, List<String> arguments) {
            var turn = Turn.read(arguments);
            int page = Integer.parseInt(arguments.get(2));
            var above = Above.read(arguments.get(3), arguments.get(4));
            return Plan.inPlace(() -> {
                Optional<Interview> now = room.find(caller).filter(interview -> interview.id().equals(turn.id()));
                if (now.isEmpty()) {
                    return Reply.Notice.of(words(caller).expired());
                }
                if (now.get().number() != turn.number()) {
                    return moved(caller);
                }
                return new Reply.Carded(card(new View(caller, new Step(room.present(caller, now.get()),
                        above.answer().flatMap(answer -> room.feedback(caller, answer))), page, above.news())));
            });
        }
    }

    /** <b>Answer</b>: the form opens at once, so what it needs is in the button. */
    private final class Answer implements OnPress {
        @Override
        public String verb() {
            return InterviewCards.ANSWER;
        }

        @Override
        public Plan plan(Caller caller, List<String> arguments) {
            return Asked.read(arguments, library.bankOf(caller.community()))
                    .map(asked -> room.open(caller, asked, seal))
                    .orElseGet(() -> Plan.complain(Words.of(QuestionWords.class, caller.locale()).gone()));
        }
    }

    /**
     * Which question of which interview something belongs to.
     *
     * @param number from 0
     */
    record Turn(String id, int number) {
        static Turn read(List<String> arguments) {
            return new Turn(arguments.getFirst(), Integer.parseInt(arguments.get(1)));
        }

        static Optional<Turn> of(Origin origin) {
            return switch (origin) {
                case Origin.Within within -> Optional.of(read(List.of(within.detail().split("\\."))));
                case Origin.Drawn drawn -> Optional.empty();
                case Origin.Daily daily -> Optional.empty();
            };
        }

        boolean isNow(Interview interview) {
            return interview.id().equals(id) && interview.number() == number && !interview.isOver();
        }
    }
}
