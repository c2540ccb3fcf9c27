package dev.greenroom.core.question;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.reply.Action;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Seal;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * A question that was put to somebody who may now answer it: what its <b>Answer</b> button and the form carry.
 *
 * @param hinted whether the hint stood on the card; {@link ShownQuestions#hinted} knows of other cards
 * @param origin where it was asked
 */
public record Asked(Question question, boolean hinted, Origin origin) {
    /** The verb of the button that opens the form. What it does is the business of the feature of answers. */
    public static final String ANSWER = "a.open";
    private static final int ARGUMENTS = 3;

    /** The button that opens the form for an answer. */
    public Button button(Caller caller, Seal seal) {
        return Button.primary(Words.of(QuestionWords.class, caller.locale()).answer(), token(ANSWER, caller, seal));
    }

    /** A token of this verb that carries all of this. */
    public String token(String verb, Caller caller, Seal seal) {
        return seal.seal(caller.community(),
                Action.of(verb, question.id().code(), hinted ? "h" : "-", origin.code()));
    }

    /** What a token carries; empty where the question is no longer in the bank. */
    public static Optional<Asked> read(List<String> arguments, Bank bank) {
        return arguments.size() < ARGUMENTS
                ? Optional.empty()
                : bank.findByCode(arguments.getFirst())
                        .map(question -> new Asked(question, arguments.get(1).equals("h"),
                                Origin.read(arguments.get(2))));
    }
}
