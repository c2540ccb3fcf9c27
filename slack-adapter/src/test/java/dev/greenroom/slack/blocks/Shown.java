package dev.greenroom.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.text.RichText;
import dev.greenroom.slack.fake.BlockRules;
import dev.greenroom.slack.fake.VisibleBlocks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a strict Slack makes of rendered text: the blocks of all pages are checked, and read as people see them. */
public final class Shown {
    private static final Renderer RENDERER = new Renderer(PictureUrls.NONE);

    private Shown() {}

    /** What can be read on each page of {@code body} above a button, without the number of the page. */
    public static List<String> pages(RichText body) {
        return IntStream.range(0, RENDERER.page(card(body, 0)).of()).mapToObj(page -> page(body, page)).toList();
    }

    private static String page(RichText body, int page) {
        var messages = RENDERER.card(card(body, page));
        assertThat(messages).hasSize(1);
        return checked(messages.getFirst()).replaceFirst("Page \\d+ of \\d+\\s*$", "");
    }

    /** What can be read in a message that Slack takes. */
    static String checked(SlackMessage message) {
        assertThat(BlockRules.ofMessage(message.blocksTree())).isEmpty();
        assertThat(message.text()).isNotEmpty().hasSizeLessThanOrEqualTo(Limits.FALLBACK).doesNotContain("<", ">");
        return VisibleBlocks.text(message.blocksTree());
    }

    private static Card card(RichText body, int page) {
        return new Card(body, List.of(Row.of(Button.primary("Next", "next"))),
                Optional.of(new Card.Paging(page, to -> "page" + to, Locale.ENGLISH)));
    }
}
