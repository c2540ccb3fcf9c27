package dev.greenroom.discord.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.greenroom.core.reply.Button;
import dev.greenroom.core.reply.Card;
import dev.greenroom.core.reply.Form;
import dev.greenroom.core.reply.Reply;
import dev.greenroom.core.reply.Row;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.Png;
import dev.greenroom.core.text.RichText;
import dev.greenroom.discord.fake.StrictDiscord;
import dev.greenroom.discord.fake.VisibleMessage;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RenderingTest {

    @Test
    void aLongAnswerHasPagesWithButtonsThatTurnThem() {
        var pages = Shown.pages(RichText.literal("word ".repeat(3_000)), Row.of(Button.primary("Next", "next")));

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(pages.getFirst().labels()).containsExactly("Next", "More");
        assertThat(pages.get(1).labels()).containsExactly("Next", "Back", "More");
        assertThat(pages.getLast().labels()).containsExactly("Next", "Back");
        assertThat(pages.getFirst().text()).endsWith("Page 1 of " + pages.size());
    }

    @Test
    void aCardWithoutPagesBecomesSeveralMessagesTheFirstWithButtons() {
        var card = Card.of(RichText.literal("word ".repeat(1_500)), Row.of(Button.primary("Next", "next")));
        var messages = Shown.messages(Rendering.card(card));

        assertThat(messages).hasSize(2);
        assertThat(messages).extracting(VisibleMessage::labels).containsExactly(List.of("Next"), List.of());
    }

    @Test
    void theSameTokenTwiceMakesTwoButtonsThatMeanTheSame() {
        var card = Card.of(RichText.literal("x"), Row.of(Button.plain("A", "same"), Button.plain("B", "same")));
        var message = Shown.messages(Rendering.card(card)).getFirst();

        assertThat(message.buttons().values()).doesNotHaveDuplicates();
        assertThat(message.buttons().values()).extracting(Tokens::token).containsOnly("same");
    }

    @Test
    void theSameTokenTwiceWithoutRoomForANumberStandsOnce() {
        String token = "x".repeat(100);
        var card = Card.of(RichText.literal("x"), Row.of(Button.plain("A", token), Button.plain("B", token)));

        assertThat(Shown.messages(Rendering.card(card)).getFirst().labels()).containsExactly("A");
    }

    @Test
    void fiveFullRowsAndManyDividersStayWithinFortyComponents() {
        var rows = IntStream.range(0, 5).<Row>mapToObj(row -> new Row.Buttons(IntStream.range(0, 5)
                .mapToObj(button -> Button.plain("B" + row + button, "t" + row + button)).toList())).toList();
        var dividers = Collections.<Block>nCopies(100, new Block.Rule());

        var pages = Shown.pages(new RichText(dividers), rows.toArray(Row[]::new));

        assertThat(pages).isNotEmpty().allMatch(page -> page.buttons().size() >= 25);
    }

    @Test
    void anEmptyReplyIsStillAMessage() {
        assertThat(Shown.messages(Rendering.text(RichText.EMPTY))).hasSize(1);
        assertThat(Shown.messages(Rendering.text(RichText.of(new Block.Code("", "\n"))))).hasSize(1);
    }

    @Test
    void picturesRideAlongWithTheirAltText() {
        var block = new Block.Picture(new Png(new byte[]{1, 2}), "x".repeat(2_000));
        var message = Shown.messages(Rendering.text(new RichText(List.of(block, block)))).getFirst();

        assertThat(message.text().lines()).hasSize(2).allMatch(alt -> alt.length() == 1_024 && alt.endsWith("…"));
    }

    @Test
    void elevenPicturesNeedASecondMessage() {
        var pictures = Collections.<Block>nCopies(11, new Block.Picture(new Png(new byte[]{1}), "a"));

        assertThat(Shown.messages(Rendering.text(new RichText(pictures)))).hasSize(2);
    }

    @Test
    void aFileIsShownBelowItsSentence() {
        var attachment = new Reply.Attachment(RichText.literal("Your data"),
                new Reply.Content("data.json", "application/json", "{}"));

        assertThat(Shown.messages(Rendering.attachment(attachment)).getFirst().text())
                .isEqualTo("Your data\ndata.json");
    }

    @Test
    void deepNestingStaysReadable() {
        Block block = new Block.Paragraph(List.of(new Inline.Text("deep")));
        for (int depth = 0; depth < 40; depth++) {
            block = depth % 3 == 0 ? new Block.Quote(List.of(block)) : new Block.Bullets(List.of(List.of(block)));
        }

        assertThat(Shown.pages(RichText.of(block)).getFirst().text()).contains("deep");
    }

    @Test
    void aFormFitsAModal() {
        var form = new Form("A title that is longer than Discord would like it to be",
                RichText.literal("A *long* introduction. ".repeat(200)), "answer~q1~mac", "Send",
                List.of(new Form.Field("text", "A label that is longer than Discord would like", true, "so far"),
                        new Form.Field("short", "Short", false, "")));
        var modal = StrictDiscord.modal(FormRendering.modal(form).toData().toString());

        assertThat(modal.id()).isEqualTo("answer~q1~mac");
        assertThat(modal.intro()).startsWith("A *long* introduction.").endsWith("…").hasSizeLessThan(1_001);
        assertThat(modal.fields()).containsValues("text", "short");
    }

    @Test
    void fiveFieldsLeaveNoRoomForAnIntroduction() {
        var fields = IntStream.range(0, 5).mapToObj(n -> new Form.Field("f" + n, "Field " + n, true, "")).toList();
        var form = new Form("Title", RichText.literal("Intro"), "t", "Send", fields);

        assertThat(StrictDiscord.modal(FormRendering.modal(form).toData().toString()).fields()).hasSize(5);
    }
}
