package dev.greenroom.core.question;

import dev.greenroom.core.bank.Filter;
import dev.greenroom.core.bank.Kind;
import dev.greenroom.core.bank.Level;
import dev.greenroom.core.bank.Library;
import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.Options;
import dev.greenroom.core.command.TopicOption;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Plan.Acknowledgement;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Locale;

/** {@code /question}: draws a question, by topic, kind, level or words, for the caller or for the channel. */
final class QuestionCommand implements Command {
    private final Option<String> topic;
    private final Option<Kind> kind = Options.oneOf("kind", List.of(Kind.values()), Kind::word);
    private final Option<Level> level = Options.oneOf("level", List.of(Level.values()), Level::word);
    private final Option<Boolean> share = Options.yesOrNo("share");
    private final Option<String> about = Options.rest("about", "decorators");
    private final QuestionFeature feature;

    QuestionCommand(Library library, QuestionFeature feature) {
        this.topic = TopicOption.of("topic", library);
        this.feature = feature;
    }

    @Override
    public String path() {
        return "question";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(topic, kind, level, share, about);
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public String describe(Locale locale) {
        return Words.of(QuestionWords.class, locale).describe();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        var wish = new Wish(new Filter(arguments.get(topic), arguments.get(kind), arguments.get(level)),
                arguments.get(about));
        return feature.draw(caller, wish,
                arguments.get(share).orElse(false) ? Acknowledgement.CHANNEL : Acknowledgement.PRIVATE);
    }
}
