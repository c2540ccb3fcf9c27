package dev.greenroom.core.board;

import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.Options;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.words.Words;
import java.util.List;
import java.util.Locale;

/** {@code /leaderboard}: who has how many points. */
final class BoardCommand implements Command {
    private final Option<Span> period = Options.oneOf("period", List.of(Span.values()), Span::word);
    private final Option<Scope> scope = Options.oneOf("scope", List.of(Scope.values()), Scope::word);
    private final BoardFeature feature;

    BoardCommand(BoardFeature feature) {
        this.feature = feature;
    }

    @Override
    public String path() {
        return "leaderboard";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(period, scope);
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public String describe(Locale locale) {
        return Words.of(BoardWords.class, locale).describe();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        return feature.show(caller, arguments.get(period).orElse(Span.WEEK),
                arguments.get(scope).orElse(Scope.MEMBERS));
    }
}
