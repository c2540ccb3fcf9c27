package dev.greenroom.core.question;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.bank.Question;
import java.util.List;
import java.util.Optional;

/** What kind of question somebody wants. */
record Wish(Filter filter, Optional<String> about) {
    /** Anything. */
    static final Wish ANYTHING = new Wish(Filter.ALL, Optional.empty());
    /** How many of the best matches count as being about something. */
    private static final int MOST_ABOUT = 50;

    /** The questions of {@code bank} that fulfil the wish, the most relevant first. */
    List<Question> matching(Bank bank) {
        return about.map(words -> bank.about(words, MOST_ABOUT).stream().filter(filter::accepts).toList())
                .orElseGet(() -> bank.matching(filter));
    }
}
