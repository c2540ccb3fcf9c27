package dev.greenroom.slack.blocks;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextPreformattedElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.Collection;
import java.util.List;

/** How much there is to read in blocks that {@link Layout} made. */
final class VisibleText {
    private VisibleText() {}

    static int length(List<LayoutBlock> blocks) {
        return blocks.stream().mapToInt(VisibleText::length).sum();
    }

    private static int length(LayoutBlock block) {
        return switch (block) {
            case RichTextBlock text -> text.getElements().stream()
                    .mapToInt(element -> element instanceof RichTextElement part ? length(part) : 0).sum();
            case HeaderBlock header -> header.getText().getText().length();
            case ContextBlock context -> context.getElements().stream()
                    .mapToInt(element -> element instanceof PlainTextObject text ? text.getText().length() : 0).sum();
            case TableBlock table -> table.rows().stream().flatMap(Collection::stream)
                    .mapToInt(VisibleText::length).sum();
            case ImageBlock image -> image.getAltText().length();
            default -> 0;
        };
    }

    private static int length(RichTextElement element) {
        return switch (element) {
            case RichTextSectionElement section -> sum(section.getElements());
            case RichTextListElement list -> sum(list.getElements());
            case RichTextQuoteElement quote -> sum(quote.getElements());
            case RichTextPreformattedElement code -> sum(code.getElements());
            case RichTextSectionElement.Text text -> text.getText().length();
            case RichTextSectionElement.Link link -> link.getText().length();
            case RichTextSectionElement.Date date -> date.getFallback().length();
            case RichTextSectionElement.Channel channel -> channel.getChannelId().length();
            default -> 0;
        };
    }

    private static int sum(List<RichTextElement> elements) {
        return elements.stream().mapToInt(VisibleText::length).sum();
    }
}
