package dev.greenroom.core.interview;

import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.Options;
import dev.greenroom.core.command.TopicOption;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Locale;

/** {@code /interview}: begins a mock interview, or goes on with the one under way. */
final class InterviewCommand implements Command {
    private static final int QUESTIONS = 5;
    private final Option<String> topic;
    private final Option<Integer> questions = Options.whole("questions", 1, 20, QUESTIONS);
    private final Option<Integer> minutes = Options.whole("minutes", 5, 120, 30);
    private final Option<Boolean> where = Options.oneOf("where", List.of(false, true),
            directly -> directly ? "private" : "here");
    private final InterviewFeature feature;

    InterviewCommand(Library library, InterviewFeature feature) {
        this.topic = TopicOption.of("topic", library);
        this.feature = feature;
    }

    @Override
    public String path() {
        return "interview";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(topic, questions, minutes, where);
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public String describe(Locale locale) {
        return Words.of(InterviewWords.class, locale).describe();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        var setup = new Interview.Setup(arguments.get(topic), arguments.get(questions).orElse(QUESTIONS),
                arguments.get(minutes));
        return feature.open(caller, setup, arguments.get(where).orElse(false));
    }
}
