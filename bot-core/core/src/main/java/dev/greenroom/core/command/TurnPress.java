package dev.greenroom.core.command;

import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.reply.Turning;
import dev.greenroom.core.request.Caller;
import java.util.List;

/** The press that turns the pages of a text. */
public record TurnPress(Turning turning) implements OnPress {
    @Override
    public String verb() {
        return turning.verb();
    }

    @Override
    public Plan plan(Caller caller, List<String> arguments) {
        return turning.plan(caller, arguments);
    }
}
