package dev.greenroom.core.command;

import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.request.Caller;
import java.util.List;
import java.util.Map;

/** What happens when a form of one verb is sent. */
public interface OnSubmit {

    /** The verb its forms carry: unique among forms, at most 12 characters. */
    String verb();

    /**
     * Decides, in memory and at once, what follows a form.
     *
     * @param arguments what the form carried, sealed
     * @param fields    what was typed, by the field's name; literal text of people
     */
    Plan plan(Caller caller, List<String> arguments, Map<String, String> fields);
}
