package dev.greenroom.core.due;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Question;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody is in their reviews: everything a button below a card needs to know.
 *
 * @param hinted whether the hint was shown
 * @param page   which page is shown, from 0
 * @param before the question rated just before, which can still be undone
 */
record Turn(Question question, boolean hinted, int page, Optional<Question> before) {
    private static final String NONE = "-";
    private static final int ARGUMENTS = 3;

    static Turn at(Question question) {
        return new Turn(question, false, 0, Optional.empty());
    }

    Turn after(Question rated) {
        return new Turn(question, hinted, page, Optional.of(rated));
    }

    Turn onPage(int other) {
        return new Turn(question, hinted, other, before);
    }

    Turn withHint() {
        return new Turn(question, true, page, before);
    }

    /** What a button carries. */
    List<Object> arguments() {
        return List.of(question.id().code(), (hinted ? "h" : NONE) + page,
                before.map(rated -> rated.id().code()).orElse(NONE));
    }

    /** What a button carried; empty where the question is no longer in the bank. */
    static Optional<Turn> read(List<String> arguments, Bank bank) {
        return arguments.size() < ARGUMENTS
                ? Optional.empty()
                : bank.findByCode(arguments.getFirst()).map(question -> new Turn(question,
                        arguments.get(1).charAt(0) == 'h', Integer.parseInt(arguments.get(1).substring(1)),
                        bank.findByCode(arguments.get(2))));
    }
}
