package dev.greenroom.core.question;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody is with a question: everything a button below its card needs to know.
 *
 * @param question the question
 * @param surface  whose card it is
 * @param hinted   whether the hint was shown
 * @param page     which page of the answer is shown, from 0
 * @param wish     what was wished for when it was drawn, for the next one
 */
record Spot(Question question, Surface surface, boolean hinted, int page, Wish wish) {
    /** The state of one's own card on which nothing was done yet. */
    static final String AFRESH = "p-0";
    private static final int ARGUMENTS = 3;

    /** Whose card a question stands on. */
    enum Surface {
        /** The presser's own: it changes in place. */
        OWN('p'),
        /** Everybody's: whatever is pressed opens for the presser alone. */
        SHARED('s');

        private final char sign;

        Surface(char sign) {
            this.sign = sign;
        }
    }

    static Spot drawn(Question question, Surface surface, Wish wish) {
        return new Spot(question, surface, false, 0, wish);
    }

    Spot onPage(int other) {
        return new Spot(question, surface, hinted, other, wish);
    }

    Spot withHint() {
        return new Spot(question, surface, true, page, wish);
    }

    /** The same for the presser alone. */
    Spot own() {
        return new Spot(question, Surface.OWN, hinted, page, wish);
    }

    /** The question as it is put to whoever presses <b>Answer</b> here. */
    Asked asked(Bank bank) {
        return new Asked(question, hinted, new Origin.Drawn(WishCode.of(wish, bank)));
    }

    /** What a button carries for this spot. */
    List<Object> arguments(Bank bank) {
        return List.of(question.id().code(), "" + surface.sign + (hinted ? 'h' : '-') + page,
                WishCode.of(wish, bank));
    }

    /** The spot that a button carries; empty where the question is no longer in the bank. */
    static Optional<Spot> read(List<String> arguments, Bank bank) {
        if (arguments.size() < ARGUMENTS || arguments.get(1).length() < ARGUMENTS) {
            return Optional.empty();
        }
        String state = arguments.get(1);
        Surface surface = state.charAt(0) == Surface.SHARED.sign ? Surface.SHARED : Surface.OWN;
        return bank.findByCode(arguments.getFirst()).map(question -> new Spot(question, surface,
                state.charAt(1) == 'h', Integer.parseInt(state, 2, state.length(), 10),
                WishCode.read(arguments.get(2), bank)));
    }
}
