package dev.greenroom.discord.render;

import dev.greenroom.core.reply.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.selections.SelectMenu;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;

/** Rows of buttons and choices. */
final class Rows {
    private Rows() {}

    static List<ActionRow> of(List<Row> rows) {
        var ids = new Tokens();
        var actionRows = new ArrayList<ActionRow>();
        for (Row row : rows) {
            switch (row) {
                case Row.Buttons buttons -> {
                    var shown = buttons.buttons().stream().flatMap(button -> button(button, ids).stream()).toList();
                    if (!shown.isEmpty()) {
                        actionRows.add(ActionRow.of(shown));
                    }
                }
                case Row.Choice choice -> actionRows.add(ActionRow.of(choice(choice, ids)));
            }
        }
        return actionRows;
    }

    private static Optional<Button> button(dev.greenroom.core.reply.Button button, Tokens ids) {
        return ids.id(button.token()).map(id -> Button.of(switch (button.look()) {
            case PRIMARY -> ButtonStyle.PRIMARY;
            case PLAIN -> ButtonStyle.SECONDARY;
            case DANGER -> ButtonStyle.DANGER;
        }, id, Cuts.to(Button.LABEL_MAX_LENGTH, button.label())));
    }

    private static StringSelectMenu choice(Row.Choice choice, Tokens ids) {
        var values = new Tokens();
        var menu = StringSelectMenu.create(ids.id("choice").orElseThrow());
        if (!choice.prompt().isBlank()) {
            menu.setPlaceholder(Cuts.to(SelectMenu.PLACEHOLDER_MAX_LENGTH, choice.prompt()));
        }
        for (Row.Option option : choice.options()) {
            String label = option.label().isBlank() ? "…" : Cuts.to(SelectOption.LABEL_MAX_LENGTH, option.label());
            values.id(option.token()).ifPresent(value -> menu.addOption(label, value));
        }
        return menu.build();
    }
}
