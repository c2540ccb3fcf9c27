package dev.greenroom.infra.bank.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.greenroom.core.bank.Question;
import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.RichText;
import java.util.List;
import java.util.regex.Pattern;

/**
 * CommonMark with tables and strikethrough, read into core's tree of rich text. Only for reviewed content: the parser
 * overflows its stack on some small hostile texts, so text that people type must never be given to it. Thread-safe.
 */
public final class Markdown {
    /** The longest text that is parsed, in UTF-16 units; an answer of a real document has a few thousand. */
    public static final int MAX_LENGTH = 100_000;

    /** Loaded with the first text that needs it, which may be never. */
    private static final class OnDemand {
        private static final Parser PARSER = Parser.builder(new MutableDataSet()
                .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)).build();

        static RichText parsed(String markdown) {
            return new RichText(Blocks.of(PARSER.parse(markdown)));
        }
    }

    /** Lists and quotes in each other on one line, deeper than anybody writes: the parser needs minutes for them. */
    private static final Pattern NESTED = Pattern.compile("[ \\t]*+(?:[-*+] |> ?|\\d{1,9}[.)] ){50}");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Markdown() {}

    /**
     * The rich text of {@code markdown}. Line ends inside a paragraph become spaces, {@code <br>} a break; any other
     * HTML stays as the literal text it is, and so do runs of stars and underscores that are arithmetic or an
     * identifier ({@code i*i}, {@code __init__}).
     *
     * @throws MarkdownTooComplex where the text is longer than {@link #MAX_LENGTH} or nested too deeply
     */
    public static RichText read(String markdown) {
        return PlainLine.read(markdown).orElseGet(() -> {
            checkSize(markdown);
            return parsed(markdown);
        });
    }

    /**
     * The answer written in {@code markdown}, which is read as {@link #read} does when it is first shown. What overflows
     * the parser is then shown as it was written.
     *
     * @throws MarkdownTooComplex where the text is longer than {@link #MAX_LENGTH} or nested so deeply on one line that
     *                            reading it would take minutes
     */
    public static Question.Answer answer(String markdown) {
        checkSize(markdown);
        return new Question.Answer(markdown, Markdown::shown);
    }

    private static void checkSize(String markdown) {
        if (markdown.length() > MAX_LENGTH) {
            throw new MarkdownTooComplex("a text of " + markdown.length() + " characters; at most " + MAX_LENGTH
                    + " can be read as Markdown");
        }
        if (markdown.lines().anyMatch(line -> line.length() >= 50 && NESTED.matcher(line).lookingAt())) {
            throw new MarkdownTooComplex("Markdown nested too deeply to be read");
        }
    }

    private static RichText shown(String markdown) {
        try {
            return parsed(markdown);
        } catch (MarkdownTooComplex overflow) {
            return RichText.of(new Block.Code("", markdown));
        }
    }

    /** What the parser makes of {@code markdown}. */
    static RichText parsed(String markdown) {
        try {
            return OnDemand.parsed(markdown);
        } catch (StackOverflowError overflow) {
            throw new MarkdownTooComplex("Markdown nested too deeply to be read");
        }
    }

    /** The text a reader of {@code text} sees, as one line. */
    public static String plainLine(RichText text) {
        return BLANKS.matcher(text.plain()).replaceAll(" ").strip();
    }
}
