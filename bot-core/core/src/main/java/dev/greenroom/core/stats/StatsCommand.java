package dev.greenroom.core.stats;

import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Locale;

/** {@code /prep stats}: the caller's practice in numbers and pictures. */
final class StatsCommand implements Command {
    private final StatsFeature feature;

    StatsCommand(StatsFeature feature) {
        this.feature = feature;
    }

    @Override
    public String path() {
        return "prep stats";
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
        return Words.of(StatsWords.class, locale).describe();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        return Plan.privately(() -> feature.show(caller));
    }
}
