package dev.greenroom.core.team;

import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.command.Options;
import dev.greenroom.core.points.Period;
import dev.greenroom.core.points.Span;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.request.Caller;
import dev.greenroom.core.settings.Settings;
import dev.greenroom.core.words.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /prep team}: joins a team, makes it where there is none, or leaves it. */
public final class TeamCommand implements Command {
    /** Typed instead of a name to leave. */
    private static final String LEAVE = "leave";
    private final Option<String> name = Options.rest("name", "Night Owls");
    private final Teams teams;
    private final Settings settings;

    /** The command over these teams. */
    public TeamCommand(Teams teams, Settings settings) {
        this.teams = teams;
        this.settings = settings;
    }

    @Override
    public String path() {
        return "prep team";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(name);
    }

    @Override
    public Audience audience() {
        return Audience.EVERYBODY;
    }

    @Override
    public String describe(Locale locale) {
        return Words.of(TeamWords.class, locale).describe();
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        var words = Words.of(TeamWords.class, caller.locale());
        Optional<String> typed = arguments.get(name);
        if (typed.isEmpty()) {
            return Plan.privately(() -> Reply.Notice.of(teams.find(caller.community(), caller.person()).map(Team::name)
                    .map(words::inTeam).orElseGet(words::inNone)));
        }
        if (typed.get().strip().toLowerCase(Locale.ROOT).equals(LEAVE)) {
            return Plan.privately(() -> Reply.Notice.of(teams.leave(caller.community(), caller.person(), now(caller))
                    .map(Team::name).map(words::left).orElseGet(words::inNone)));
        }
        Team team = Team.named(typed.get());
        return team.name().isEmpty() || team.name().codePointCount(0, team.name().length()) > Team.LONGEST
                ? Plan.complain(words.badName(Team.LONGEST))
                : Plan.privately(() -> Reply.Notice.of(words.joined(
                        teams.join(caller.community(), caller.person(), team, now(caller)).name())));
    }

    private List<Period> now(Caller caller) {
        return Span.all(caller.at(), settings.community(caller.community()).zone().orElse(ZoneOffset.UTC));
    }
}
