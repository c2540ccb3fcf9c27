package dev.greenroom.infra.bank.markdown;

import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
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

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create()))
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)).build();

    /** A line without a single character that could be formatting, which most questions are: not worth a parser. */
    private static final Pattern PLAIN = Pattern
            .compile("[\\p{L}'‘’“”\"(][\\p{L}\\p{N} ,;:.?'‘’“”\"/()%$@+–—-]{0,300}");

    /** Lists and quotes in each other on one line, deeper than anybody writes: the parser needs minutes for them. */
    private static final Pattern NESTED = Pattern.compile("(?m)^[ \\t]*+(?:[-*+] |> ?|\\d{1,9}[.)] ){50}");

    private Markdown() {}

    /**
     * The rich text of {@code markdown}. Line ends inside a paragraph become spaces, {@code <br>} a break; any other
     * HTML stays as the literal text it is, and so do runs of stars and underscores that are arithmetic or an
     * identifier ({@code i*i}, {@code __init__}).
     *
     * @throws MarkdownTooComplex where the text is longer than {@link #MAX_LENGTH} or nested too deeply
     */
    public static RichText read(String markdown) {
        if (PLAIN.matcher(markdown).matches()) {
            return RichText.literal(markdown.strip());
        }
        if (markdown.length() > MAX_LENGTH) {
            throw new MarkdownTooComplex("a text of " + markdown.length() + " characters; at most " + MAX_LENGTH
                    + " can be read as Markdown");
        }
        if (NESTED.matcher(markdown).find()) {
            throw new MarkdownTooComplex("Markdown nested too deeply to be read");
        }
        try {
            return new RichText(Blocks.of(PARSER.parse(markdown)));
        } catch (StackOverflowError overflow) {
            throw new MarkdownTooComplex("Markdown nested too deeply to be read");
        }
    }

    /** The text a reader of {@code text} sees, as one line. */
    public static String plainLine(RichText text) {
        return text.plain().replaceAll("\\s+", " ").strip();
    }
}
