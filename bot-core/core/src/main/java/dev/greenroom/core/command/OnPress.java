package dev.greenroom.core.command;

import dev.greenroom.core.reply.Plan;
import dev.greenroom.core.request.Caller;
import java.util.List;

/** What happens when a button of one verb is pressed. */
public interface OnPress {

    /** The verb its buttons carry: unique, at most 12 characters. */
    String verb();

    /**
     * Decides, in memory and at once, what follows a press.
     *
     * @param arguments what the button carried; sealed, so it is what this feature once put there, though perhaps in
     *                  an earlier version of the program
     */
    Plan plan(Caller caller, List<String> arguments);
}
