package dev.greenroom.core.search;

import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Complaint;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.Options;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Locale;

/** {@code /prep search}: questions that speak of some words. */
final class SearchCommand implements Command {
    private final Option<String> words = Options.rest("words", "gradient descent");
    private final SearchFeature feature;

    SearchCommand(SearchFeature feature) {
        this.feature = feature;
    }

    @Override
    public String path() {
        return "prep search";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(words);
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public String describe(Locale locale) {
        return Words.of(SearchWords.class, locale).describe();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        return arguments.get(words).filter(typed -> !typed.isBlank()).map(typed -> feature.search(caller, typed))
                .orElseGet(() -> new Plan.Say(new Complaint(
                        Words.of(SearchWords.class, caller.locale()).missing(),
                        "/" + path() + " words:" + words.example()).notice(caller.locale())));
    }
}
