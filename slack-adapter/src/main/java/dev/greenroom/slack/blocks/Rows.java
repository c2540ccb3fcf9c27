package dev.greenroom.slack.blocks;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of buttons and choices. The token travels as the value; the action id only has to be unique in the message. */
final class Rows {
    private Rows() {}

    static List<LayoutBlock> of(List<Row> rows) {
        var made = new ArrayList<LayoutBlock>();
        for (int index = 0; index < rows.size(); index++) {
            made.add(ActionsBlock.builder().elements(elements(rows.get(index), ActionIds.PREFIX + index)).build());
        }
        return made;
    }

    private static List<BlockElement> elements(Row row, String prefix) {
        return switch (row) {
            case Row.Buttons buttons -> {
                var made = new ArrayList<BlockElement>();
                for (int index = 0; index < buttons.buttons().size(); index++) {
                    made.add(button(buttons.buttons().get(index), prefix + ":" + index));
                }
                yield made;
            }
            case Row.Choice choice -> List.of(select(choice, prefix + ":0"));
        };
    }

    private static ButtonElement button(Button button, String actionId) {
        return ButtonElement.builder().text(Layout.plain(Limits.cut(button.label(), Limits.BUTTON)))
                .actionId(actionId).value(button.token()).style(style(button.look())).build();
    }

    private static @Nullable String style(Button.Look look) {
        return switch (look) {
            case PRIMARY -> "primary";
            case DANGER -> "danger";
            case PLAIN -> null;
        };
    }

    private static StaticSelectElement select(Row.Choice choice, String actionId) {
        return StaticSelectElement.builder().actionId(actionId)
                .placeholder(Layout.plain(Limits.cut(choice.prompt(), Limits.PLACEHOLDER)))
                .options(choice.options().stream()
                        .map(option -> OptionObject.builder()
                                .text(Layout.plain(Limits.cut(option.label(), Limits.OPTION)))
                                .value(option.token()).build())
                        .toList())
                .build();
    }
}
