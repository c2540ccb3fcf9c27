package dev.greenroom.app.chat;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Block.Align;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.Png;
import dev.greenroom.core.text.RichText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/** Texts that hold every kind of block and inline there is. */
final class StageTexts {
    static final Png DOT = new Png(Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="));

    static final RichText QUESTION = RichText.of(
            new Block.Aside(List.of(text("Machine learning · Training · concept · mid"))),
            heading(3, "What is early stopping, and what does it cost?"));

    static final RichText HELP = RichText.of(heading(3, "Practice where you already talk"),
            paragraph(text("Type a command; options are written as "), code("name:value"), text(".")),
            new Block.Bullets(List.of(
                    List.of(paragraph(code("/question"), text(" "), code("topic:"), text(" – Draws a question"))),
                    List.of(paragraph(code("/streak"), text(" – Your days in a row"))))));

    static final RichText STREAK = RichText.of(heading(3, "5 days"),
            new Block.Facts(List.of(new Block.Fact("Best", List.of(text("12 days"))),
                    new Block.Fact("Freezes left", List.of(text("2"))))),
            new Block.Picture(DOT, "The last four weeks, five days in a row"));

    static final RichText EVERYTHING = RichText.of(heading(1, "Level one"), heading(2, "Level two"),
            heading(6, "Level six"),
            paragraph(text(StageFeature.BRAZEN + " & \"quotes\""), new Inline.Break(),
                    new Inline.Strong(List.of(text("strong "), new Inline.Emphasis(List.of(text("both"))))),
                    new Inline.Strike(List.of(text(" gone "))), code("i*i <comp>"), text(" "),
                    new Inline.Link(List.of(text("docs")), "https://docs.python.org/3/?a=1&b=\"2\""), text(" "),
                    new Inline.Link(List.of(text("trap")), "javascript:alert(1)"), text(" "),
                    new Inline.Moment(Instant.parse("2026-11-21T09:00:00Z"), "21 November, 09:00 UTC"), text(" "),
                    new Inline.Channel("general")),
            new Block.Numbers(3, List.of(List.of(paragraph(text("three"))), List.of(paragraph(text("four")),
                    new Block.Bullets(List.of(List.of(paragraph(text("nested")))))))),
            new Block.Code("python", "def f(x):\n    return \"<b>\" if x else None"), new Block.Code("", "plain  code"),
            new Block.Quote(List.of(paragraph(text("quoted")))),
            new Block.Table(List.of(Align.LEFT, Align.CENTER, Align.RIGHT),
                    List.of(List.of(text("Metric")), List.of(text("Good for")), List.of(text("Value"))),
                    List.of(List.of(List.of(code("recall")), List.of(text("rare | costly")), List.of(text("0.91"))))),
            new Block.Rule(), new Block.Aside(List.of(text("an aside"))),
            new Block.Facts(List.of(new Block.Fact("Name", List.of(text("value"))))),
            new Block.Picture(DOT, "a \"dot\""));

    /** Three pages of the local chat, and what a good answer looks like. */
    static final RichText ANSWER = answer();

    private StageTexts() {}

    private static RichText answer() {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(2, "Reference answer"));
        blocks.add(
                paragraph(new Inline.Strong(List.of(text("Early stopping"))), text(" ends training when the error on a"
                        + " validation set has not fallen for some epochs, and keeps the weights of the best one.")));
        blocks.add(new Block.Bullets(List.of(
                List.of(paragraph(text("It is a cheap regulariser: nothing but a copy of the weights is needed."))),
                List.of(paragraph(text("It costs data, since the validation set cannot be trained on.")),
                        new Block.Bullets(List.of(List.of(paragraph(text("cross-validation softens that")))))))));
        blocks.add(new Block.Code("python", """
                best, waited = float("inf"), 0
                for epoch in range(epochs):
                    train_one_epoch(model)
                    loss = validate(model)
                    best, waited = (loss, 0) if loss < best else (best, waited + 1)
                    if waited == patience:
                        break"""));
        blocks.add(new Block.Table(List.of(Align.LEFT, Align.RIGHT, Align.RIGHT),
                List.of(List.of(text("Patience")), List.of(text("Epochs run")), List.of(text("Validation loss"))),
                List.of(row("1", "9", "0.412"), row("5", "23", "0.387"), row("20", "61", "0.386"))));
        blocks.add(new Block.Quote(List.of(paragraph(text("Ask what the validation set was chosen by.")))));
        IntStream.rangeClosed(1, 60).forEach(number -> blocks.add(paragraph(text("Paragraph " + number
                + ": the validation error is noisy, so one bad epoch is not yet a reason to stop; patience says how many"
                + " of them are, and a minimal improvement says what counts as progress at all."))));
        return new RichText(blocks);
    }

    private static List<List<Inline>> row(String... cells) {
        return List.of(cells).stream().map(cell -> List.<Inline>of(text(cell))).toList();
    }

    private static Block heading(int level, String words) {
        return new Block.Heading(level, List.of(text(words)));
    }

    private static Block paragraph(Inline... inlines) {
        return new Block.Paragraph(List.of(inlines));
    }

    private static Inline text(String words) {
        return new Inline.Text(words);
    }

    private static Inline code(String words) {
        return new Inline.Code(words);
    }

    /** Deeper than anybody can follow. */
    static RichText deep() {
        Block quoted = new Block.Paragraph(List.of(new Inline.Text("deep down")));
        for (int level = 0; level < 100_000; level++) {
            quoted = new Block.Quote(List.of(quoted));
        }
        return RichText.of(quoted);
    }
}
