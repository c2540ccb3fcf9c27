package dev.greenroom.core.due;

import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /review}: the caller's due questions, one by one. */
final class ReviewCommand implements Command {
    private final DueFeature feature;

    ReviewCommand(DueFeature feature) {
        this.feature = feature;
    }

    @Override
    public String path() {
        return "review";
    }

    @Override
    public List<Option<?>> options() {
        return List.of();
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public String describe(Locale locale) {
        return Words.of(DueWords.class, locale).describe();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        return Plan.privately(() -> feature.next(caller, List.of(), Optional.empty()));
    }
}
