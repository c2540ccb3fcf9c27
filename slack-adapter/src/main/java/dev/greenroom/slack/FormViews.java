package dev.greenroom.slack;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import dev.greenroom.core.reply.Form;
import dev.greenroom.slack.blocks.BlockJson;
import dev.greenroom.slack.blocks.Limits;
import dev.greenroom.slack.blocks.Renderer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Forms as Slack's modal views, and what was typed into them back. */
final class FormViews {
    /** By which our forms are known; what a form means is in its memo. */
    static final String CALLBACK_ID = "greenroom:form";
    private static final String FIELD = "field:";
    private static final String TEXT = "text";
    private static final int LONGEST_TITLE = 24;
    private static final int LONGEST_TEXT = 3_000;

    private final Renderer renderer;

    FormViews(Renderer renderer) {
        this.renderer = renderer;
    }

    /** The view that shows {@code form}, as JSON. */
    String view(Form form, ReplyPath path) {
        var blocks = new ArrayList<LayoutBlock>(renderer.intro(form.intro()));
        form.fields().forEach(field -> blocks.add(input(field)));
        return BlockJson.text(View.builder().type("modal").callbackId(CALLBACK_ID)
                .title(ViewTitle.builder().type("plain_text").text(Limits.cut(form.title(), LONGEST_TITLE))
                        .emoji(false).build())
                .submit(ViewSubmit.builder().type("plain_text").text(Limits.cut(form.submit(), LONGEST_TITLE))
                        .emoji(false).build())
                .privateMetadata(new FormMemo(form.token(), path).text()).blocks(blocks).build());
    }

    private static InputBlock input(Form.Field field) {
        return InputBlock.builder().blockId(FIELD + field.name())
                .label(PlainTextObject.builder().text(field.label()).emoji(false).build())
                .element(PlainTextInputElement.builder().actionId(TEXT).multiline(field.lines())
                        .maxLength(LONGEST_TEXT).initialValue(initial(field)).build())
                .build();
    }

    private static @Nullable String initial(Form.Field field) {
        return field.initial().isEmpty() ? null : Limits.cut(field.initial(), LONGEST_TEXT);
    }

    /** A sentence below the first field: the form stays open with all that was typed. */
    static Map<String, String> refusal(View view, String sentence) {
        return view.getBlocks().stream().filter(InputBlock.class::isInstance).map(InputBlock.class::cast)
                .map(InputBlock::getBlockId).limit(1).collect(Collectors.toMap(block -> block, block -> sentence));
    }

    /** What was typed, by the field's name. */
    @SuppressWarnings("NullAway") // the SDK hands null for an empty field
    static Map<String, String> fields(View view) {
        var fields = new HashMap<String, String>();
        for (Map.Entry<String, Map<String, ViewState.Value>> block : view.getState().getValues().entrySet()) {
            ViewState.Value typed = block.getValue().get(TEXT);
            if (block.getKey().startsWith(FIELD) && typed != null) {
                fields.put(block.getKey().substring(FIELD.length()), typed.getValue() == null ? "" : typed.getValue());
            }
        }
        return fields;
    }
}
