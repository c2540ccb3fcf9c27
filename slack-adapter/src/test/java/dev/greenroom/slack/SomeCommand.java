package dev.greenroom.slack;

import dev.greenroom.core.command.Arguments;
import dev.greenroom.core.command.Command;
import dev.greenroom.core.command.Option;
import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.request.Caller;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/** A command made by hand. */
record SomeCommand(String path, List<Option<?>> options, Audience audience,
        BiFunction<Caller, Arguments, Plan> planning)
        implements
            Command {

    SomeCommand(String path, BiFunction<Caller, Arguments, Plan> planning) {
        this(path, List.of(), Audience.EVERYBODY, planning);
    }

    @Override
    public String describe(Locale locale) {
        return "Does " + path;
    }

    @Override
    public Plan plan(Caller caller, Arguments arguments) {
        return planning.apply(caller, arguments);
    }
}
