package dev.greenroom.core.command;

import dev.greenroom.core.bank.Bank;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Option.Read;
import dev.greenroom.core.command.Option.Shape;
import dev.greenroom.core.words.Words;

/** An option that names a topic or section of the community's bank. */
public final class TopicOption {
    private static final int SUGGESTIONS = 25;
    private static final int CLOSEST = 3;

    private TopicOption() {}

    /** The option, completed from the bank; its value is the topic in the bank's own spelling. */
    public static Option<String> of(String name, Library library) {
        return new Option<>(name,
                new Shape.Completed((typed, caller) -> library.bankOf(caller.community()).completions(typed,
                        SUGGESTIONS)),
                (typed, caller) -> {
                    Bank bank = library.bankOf(caller.community());
                    return bank.topic(typed).<Read<String>>map(Read.Value::new)
                            .orElseGet(() -> new Read.Problem<>(Words.of(CommandWords.class, caller.locale())
                                    .unknownTopic(Grammar.cut(typed),
                                            String.join(", ", bank.closest(typed, CLOSEST)))));
                }, "python");
    }
}
