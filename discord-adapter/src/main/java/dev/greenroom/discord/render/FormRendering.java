package dev.greenroom.discord.render;

import dev.greenroom.core.reply.Form;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Pages;
import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.modals.Modal;

/** Renders forms as modals. The button that sends a modal has Discord's own label. */
public final class FormRendering {
    /** More than this above a field pushes the field out of sight. */
    private static final int LONGEST_INTRO = 1_000;

    private FormRendering() {}

    /** The modal for {@code form}; its id is the form's token, the ids of its inputs are the names of the fields. */
    public static Modal modal(Form form) {
        var modal = Modal.create(form.token(), Cuts.to(Modal.MAX_TITLE_LENGTH, form.title()));
        String intro = intro(form.intro().blocks());
        if (!intro.isBlank() && form.fields().size() < Modal.MAX_COMPONENTS) {
            modal.addComponents(TextDisplay.of(intro));
        }
        for (Form.Field field : form.fields()) {
            modal.addComponents(Label.of(Cuts.to(Label.LABEL_MAX_LENGTH, field.label()), input(field)));
        }
        return modal.build();
    }

    private static TextInput input(Form.Field field) {
        var input = TextInput
                .create(field.name(), field.lines() ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT)
                .setRequired(true).setMaxLength(TextInput.MAX_VALUE_LENGTH);
        return field.initial().isBlank()
                ? input.build()
                : input.setValue(Cuts.to(TextInput.MAX_VALUE_LENGTH, field.initial())).build();
    }

    private static String intro(List<Block> blocks) {
        String whole = markdown(blocks);
        return whole.length() <= LONGEST_INTRO
                ? whole
                : markdown(Pages.of(blocks, part -> markdown(part).length() < LONGEST_INTRO - 2).getFirst()) + "\n…";
    }

    private static String markdown(List<Block> blocks) {
        return Layout.of(blocks).stream().map(part -> switch (part) {
            case Part.Text(String markdown) -> markdown;
            case Part.Divider() -> "";
            case Part.Picture(Block.Picture picture) -> Literal.of(picture.alt(), true);
        }).collect(Collectors.joining("\n"));
    }
}
