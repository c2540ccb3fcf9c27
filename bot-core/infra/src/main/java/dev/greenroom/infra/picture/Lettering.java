package dev.greenroom.infra.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Bidi;
import java.text.Normalizer;

/**
 * Text as shapes. Any text will do: what the typeface lacks is shown as its nearest plain letter or as a box, and what has
 * no width is left out. Thread-safe.
 */
final class Lettering {
    private static final String ELLIPSIS = "…";
    /** No label in a picture needs more, and whoever calls themselves something longer shall not cost us time. */
    private static final int LONGEST = 200;

    private final Typeface typeface;

    Lettering(Typeface typeface) {
        this.typeface = typeface;
    }

    /** The outline of {@code text} with its baseline from this point on, cut with an ellipsis at {@code width}. */
    Shape shape(String text, double size, double width) {
        int[] letters = cut(letters(text), size, width);
        var shape = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double at = 0;
        for (int letter : letters) {
            var glyph = typeface.glyph(letter);
            var place = AffineTransform.getTranslateInstance(at * size, 0);
            place.scale(size, size);
            shape.append(glyph.outline().getPathIterator(place), false);
            at += glyph.advance();
        }
        return shape;
    }

    /** How wide {@code text} is, at most {@code width}. */
    double width(String text, double size, double width) {
        return width(cut(letters(text), size, width)) * size;
    }

    /** How wide {@code text} is. */
    double width(String text, double size) {
        return width(text, size, Double.MAX_VALUE);
    }

    private double width(int[] letters) {
        double width = 0;
        for (int letter : letters) {
            width += typeface.glyph(letter).advance();
        }
        return width;
    }

    private int[] cut(int[] letters, double size, double width) {
        if (width(letters) * size <= width) {
            return letters;
        }
        double room = width / size - typeface.glyph(ELLIPSIS.codePointAt(0)).advance();
        int count = 0;
        double used = 0;
        while (count < letters.length && used + typeface.glyph(letters[count]).advance() <= room) {
            used += typeface.glyph(letters[count++]).advance();
        }
        int[] cut = java.util.Arrays.copyOf(letters, count + 1);
        cut[count] = ELLIPSIS.codePointAt(0);
        return cut;
    }

    /** The letters in the order in which they stand, each one that can be drawn. */
    private int[] letters(String text) {
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return visual(Normalizer.normalize(start, Normalizer.Form.NFC)).codePoints()
                .flatMap(this::drawable).toArray();
    }

    private java.util.stream.IntStream drawable(int letter) {
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return java.util.stream.IntStream.of(' ');
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK,
                    Character.SURROGATE ->
                java.util.stream.IntStream.empty();
            default -> typeface.has(letter) ? java.util.stream.IntStream.of(letter) : plainer(letter);
        };
    }

    /** The same letter without its looks: 𝓐 is an A; else itself, which is drawn as a box. */
    private java.util.stream.IntStream plainer(int letter) {
        String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        int[] known = plain.codePoints().filter(typeface::has).toArray();
        return known.length > 0 ? java.util.Arrays.stream(known) : java.util.stream.IntStream.of(letter);
    }

    /** Right-to-left runs turned round, since letters are drawn from left to right. */
    private static String visual(String text) {
        char[] characters = text.toCharArray();
        if (!Bidi.requiresBidi(characters, 0, characters.length)) {
            return text;
        }
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int runs = bidi.getRunCount();
        byte[] levels = new byte[runs];
        String[] parts = new String[runs];
        for (int run = 0; run < runs; run++) {
            levels[run] = (byte) bidi.getRunLevel(run);
            String part = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            parts[run] = levels[run] % 2 == 0 ? part : new StringBuilder(part).reverse().toString();
        }
        Bidi.reorderVisually(levels, 0, parts, 0, runs);
        return String.join("", parts);
    }
}
