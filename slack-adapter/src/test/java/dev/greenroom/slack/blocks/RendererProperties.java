package dev.greenroom.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.text.RichText;
import dev.greenroom.slack.fake.BlockRules;
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
        String seen = String.join("\n", Shown.pages(text));
        assertThat(words(seen)).isEqualTo(words(text.plain()));
    }

    @Property(tries = 60)
    void textWithoutPagesBecomesAsManyMessagesAsItTakes(@ForAll("anyText") RichText text) {
        var seen = new StringBuilder();
        renderer.text(text).forEach(message -> seen.append(Shown.checked(message)).append('\n'));
        assertThat(words(seen.toString())).isEqualTo(words(text.plain()));
    }

    @Property(tries = 40)
    void anIntroductionOfAFormIsValid(@ForAll("anyText") RichText text) {
        assertThat(BlockRules.ofView(BlockJson.tree(renderer.intro(text)))).isEmpty();
    }

    /** Words in their order; names of columns may be said once or with every row, and blanks are free. */
    private static String words(String text) {
        return text.replaceAll("ℌhℨ", "").replaceAll("[\\s:─]", "");
    }
}
