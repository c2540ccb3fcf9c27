package dev.greenroom.core.command;

import java.util.List;

/** What one feature adds to the catalogue. */
public record Feature(List<Command> commands, List<OnPress> presses, List<OnSubmit> submissions) {
    public Feature {
        commands = List.copyOf(commands);
        presses = List.copyOf(presses);
        submissions = List.copyOf(submissions);
    }
}
