package dev.greenroom.core.reply;

import java.util.List;

/** Something to press below a card. */
public sealed interface Row {

    /** 1 to 5 buttons beside each other. */
    record Buttons(List<Button> buttons) implements Row {
        public Buttons {
            buttons = List.copyOf(buttons);
            if (buttons.isEmpty() || buttons.size() > 5) {
                throw new IllegalArgumentException(buttons.size() + " buttons in a row");
            }
        }
    }

    /** One choice out of 1 to 25, with a prompt of at most 100 characters. */
    record Choice(String prompt, List<Option> options) implements Row {
        /** How many options there may be. */
        public static final int MOST = 25;

        public Choice {
            options = List.copyOf(options);
            if (options.isEmpty() || options.size() > MOST) {
                throw new IllegalArgumentException(options.size() + " options to choose from");
            }
        }
    }

    /** One option of a choice; surfaces cut the label where theirs is shorter. */
    record Option(String label, String token) {}

    /** A row of these buttons. */
    static Row of(Button... buttons) {
        return new Buttons(List.of(buttons));
    }
}
