package dev.greenroom.infra.bank.markdown;

import dev.greenroom.core.text.Block;
import dev.greenroom.core.text.Inline;
import dev.greenroom.core.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line in which nothing could be formatting but code between single backticks and bold words with blanks or
 * punctuation around them: so are nearly all questions, and reading those does without the parser, which takes its time
 * to start. Whatever is less plain is left to it.
 */
final class PlainLine {
    /** Literal text: an underscore inside a word and brackets without an address are. */
    private static final String TEXT = "(?:[\\p{L}\\p{N} ,;:.?'‘’“”\"/()%$@+–—→\\[-]++|\\](?![(\\[:])"
            + "|(?<=[\\p{L}\\p{N}])_(?=[\\p{L}\\p{N}])){1,300}+";
    private static final String CODE = "`(?<code>[^`\\n\\r]++)`(?!`)";
    private static final String BOLD = "(?<![^ (])\\*\\*(?=[\\p{L}\\p{N}])(?<bold>" + TEXT
            + ")(?<=[\\p{L}\\p{N})+])\\*\\*(?=[ ,;:.?)]|\\z)";
    private static final Pattern PIECE = Pattern.compile(CODE + "|" + BOLD + "|" + TEXT);
    /** Longer lines are no questions. The pieces of one text are fewer than this, so that it is never cut in two. */
    private static final int LONGEST = 300;
    /** It starts with no mark of a list, a heading, a quote or a definition. */
    private static final Pattern START = Pattern.compile("[\\p{L}'‘’“”\"(`]|\\*\\*[\\p{L}\\p{N}]");

    private PlainLine() {}

    /** The paragraph that {@code markdown} is; empty where it takes a parser to tell. */
    static Optional<RichText> read(String markdown) {
        String line = markdown.stripTrailing();
        if (line.length() > LONGEST || !START.matcher(line).lookingAt()) {
            return Optional.empty();
        }
        var inlines = new ArrayList<Inline>();
        var piece = PIECE.matcher(line);
        int at = 0;
        while (at < line.length()) {
            if (!piece.find(at) || piece.start() != at) {
                return Optional.empty();
            }
            if (piece.group("code") != null) {
                inlines.add(new Inline.Code(code(piece.group("code"))));
            } else if (piece.group("bold") != null) {
                inlines.add(new Inline.Strong(List.of(new Inline.Text(piece.group("bold")))));
            } else {
                inlines.add(new Inline.Text(piece.group()));
            }
            at = piece.end();
        }
        return Optional.of(RichText.of(new Block.Paragraph(inlines)));
    }

    /** What a code span shows: one blank on either side only keeps the backticks apart from it. */
    static String code(String between) {
        boolean padded = between.length() > 2 && between.startsWith(" ") && between.endsWith(" ") && !between.isBlank();
        return padded ? between.substring(1, between.length() - 1) : between;
    }
}
