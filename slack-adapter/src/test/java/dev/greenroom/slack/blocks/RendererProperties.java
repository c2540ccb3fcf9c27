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
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text, Slack takes every page of it, and the pages together say all of it. */
class RendererProperties {
    private final Renderer renderer = new Renderer(PictureUrls.NONE);

    @Provide
    Arbitrary<RichText> anyText() {
        return SomeText.any();
    }

    @Property(tries = 60)
    void pagesAreValidAndLoseNothing(@ForAll("anyText") RichText text) {
        int pages = renderer.page(card(text, 0)).of();
        var seen = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            var messages = renderer.card(card(text, page));
            assertThat(messages).hasSize(1);
            seen.append(withoutFoot(checked(messages.getFirst()))).append('\n');
        }
        assertThat(words(seen.toString())).isEqualTo(words(text.plain()));
    }

    @Property(tries = 60)
    void textWithoutPagesBecomesAsManyMessagesAsItTakes(@ForAll("anyText") RichText text) {
        var seen = new StringBuilder();
        renderer.text(text).forEach(message -> seen.append(checked(message)).append('\n'));
        assertThat(words(seen.toString())).isEqualTo(words(text.plain()));
    }

    @Property(tries = 40)
    void anIntroductionOfAFormIsValid(@ForAll("anyText") RichText text) {
        assertThat(BlockRules.ofView(BlockJson.tree(renderer.intro(text)))).isEmpty();
    }

    private static String checked(SlackMessage message) {
        assertThat(BlockRules.ofMessage(message.blocksTree())).isEmpty();
        assertThat(message.text()).isNotEmpty().hasSizeLessThanOrEqualTo(Limits.FALLBACK)
                .doesNotContain("<", ">");
        return VisibleBlocks.text(message.blocksTree());
    }

    private static Card card(RichText text, int page) {
        return new Card(text, List.of(Row.of(Button.primary("Next", "next"))),
                Optional.of(new Card.Paging(page, to -> "page" + to, Locale.ENGLISH)));
    }

    private static String withoutFoot(String page) {
        return page.replaceFirst("Page \\d+ of \\d+\\s*$", "");
    }

    /** Words in their order; names of columns may be said once or with every row, and blanks are free. */
    private static String words(String text) {
        return text.replaceAll("ℌhℨ", "").replaceAll("[\\s:─]", "");
    }
}
